import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';

/** Whether a coach goes along. A coach who goes ends nothing. */
export function CourseCoach() {
  const texts = useTexts();
  const { dossier, phase } = useCourseContext();
  const { coach } = dossier.cycle.value;
  // After the end a coach who was there goes along no more.
  if (coach === 'none' || (coach === 'present' && phase === 'closed')) return null;
  return (
    <p data-scope="course" data-part="coach" data-muted="">
      {texts.t(`course.coach.${coach}`)}
    </p>
  );
}
