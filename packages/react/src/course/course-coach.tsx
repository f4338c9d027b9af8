import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';

/** Whether a coach goes along. A coach who goes ends nothing. */
export function CourseCoach() {
  const texts = useTexts();
  const { dossier } = useCourseContext();
  const { coach } = dossier.cycle.value;
  if (coach === 'none') return null;
  return (
    <p data-scope="course" data-part="coach" data-muted="">
      {texts.t(`course.coach.${coach}`)}
    </p>
  );
}
