import { useEffect, useRef, useState } from 'react';
import { choiceOf, type FormValues, listOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { courseNames, fieldOf } from './course.values';
import { CourseMoveMore } from './course-move-more';

export type CourseMoveProps = {
  /** 0 for the first. */
  at: number;
  count: number;
  values: FormValues;
  missing: string | undefined;
  /** It was just asked for. */
  takesFocus: boolean;
  onRemove: (() => void) | undefined;
};

/** One move: which course, for which directions, and why. */
export function CourseMove({ at, count, values, missing, takesFocus, onRemove }: CourseMoveProps) {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions).filter(({ state }) => state !== 'parked');
  const [course, setCourse] = useState(() => choiceOf(values, fieldOf(at, 'course'), courseNames));
  const [about, setAbout] = useState(() => listOf(values, fieldOf(at, 'directions')));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const nth = texts.t('reflection.course.nth', { n: at + 1 });
  return (
    <div data-scope="reflection" data-part="move" role="group" aria-label={nth}>
      {count > 1 ? (
        <h4 ref={title} tabIndex={-1}>
          {nth}
        </h4>
      ) : null}
      <ChoiceField
        name={fieldOf(at, 'course')}
        label={texts.t('reflection.course.label')}
        problem={missing === fieldOf(at, 'course') ? texts.t('fields.choiceRequired') : undefined}
        choices={courseNames.map((value) => ({
          value,
          label: texts.t(`reflection.courses.${value}.name`),
          hint: texts.t(`reflection.courses.${value}.text`),
        }))}
        start={course}
        onChoose={(value) => setCourse(courseNames.find((name) => name === value))}
      />
      {course !== 'pause' && directions.length > 0 ? (
        <ChoiceField
          name={fieldOf(at, 'directions')}
          isMultiple
          label={texts.t('reflection.course.direction')}
          hint={texts.t('reflection.course.wholeHint')}
          choices={directions.map(({ id, title: label }) => ({ value: id, label }))}
          start={about}
          onChoose={(id, isChosen) => setAbout(isChosen ? [...about, id] : about.filter((other) => other !== id))}
        />
      ) : null}
      <CourseMoveMore at={at} course={course} directions={about} values={values} missing={missing} />
      <TextField
        name={fieldOf(at, 'reason')}
        rows={2}
        label={texts.t('reflection.course.reason.label')}
        hint={texts.t('reflection.course.reason.hint')}
        example={texts.t('reflection.course.reason.example')}
        problem={missing === fieldOf(at, 'reason') ? texts.t('errors.ONDERWEG-204') : undefined}
        start={typedText(values, fieldOf(at, 'reason'))}
      />
      {onRemove ? (
        <button type="button" data-quiet="" onClick={onRemove}>
          {texts.t('actions.removeNamed', { name: nth })}
        </button>
      ) : null}
    </div>
  );
}
