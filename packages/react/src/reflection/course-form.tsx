import { oneVoice } from '@onderweg/core';
import { type FormEvent, useState } from 'react';
import { type FormValues, listOf } from '../draft/form-values';
import { DraftFields } from '../draft/draft-fields';
import { FormReaders } from '../draft/form-readers';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useToday } from '../onderweg/use-today';
import type { ToRecord } from '../readers/audience.of-events';
import { Problem } from '../saving/problem';
import { countMoves, fieldOf, type Move, maxMoves, toMoves } from './course.values';
import { CourseMove } from './course-move';
import { OneVoiceWarning } from './one-voice-warning';
import type { ReflectionCourseProps } from './reflection-course';
import { useReflectionContext } from './reflection.context';

/** Each move is read by who may read the directions that it is about. */
function toRecord(values: FormValues): readonly ToRecord[] {
  return Array.from({ length: countMoves(values) }, (_, at) => [
    'course.set',
    { directions: [...listOf(values, fieldOf(at, 'directions'))] },
  ]);
}

/** The form of a course: one move, or several that close the round together. */
export function CourseForm({ onPlan }: ReflectionCourseProps) {
  const { texts, journal } = useOnderweg();
  const today = useToday();
  const { forms, steer } = useReflectionContext();
  const form = forms.course;
  const [count, setCount] = useState(() => countMoves(form.read()));
  const [warned, setWarned] = useState<readonly string[]>(() => listOf(form.read(), 'warned'));
  const [missing, setMissing] = useState<string>();
  const [warning, setWarning] = useState<string>();
  const [hasAdded, setHasAdded] = useState(false);

  /** The first direction of a switch that rests on one voice, when that was not said before. */
  function findOneVoice(moves: readonly Move[]): string | undefined {
    const switched = moves.flatMap(({ course, directions }) => (course === 'switch' ? directions : []));
    return switched.find((id) => !warned.includes(id) && oneVoice(journal.dossier, id, today).isOneVoice);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const moves = toMoves(form.read());
    if ('missing' in moves) {
      setMissing(moves.missing);
      event.currentTarget.querySelector<HTMLElement>(`[name="${moves.missing}"]`)?.focus();
      return;
    }
    setMissing(undefined);
    const direction = findOneVoice(moves);
    if (direction === undefined) return void steer(moves);
    setWarned([...warned, ...moves.flatMap(({ directions }) => directions)]);
    setWarning(direction);
    form.touch();
  }

  function changeCount(next: number) {
    setHasAdded(next > count);
    setCount(next);
    form.touch();
  }

  function hearAnother(element: HTMLFormElement | null) {
    setWarning(undefined);
    element?.querySelector<HTMLElement>(`[name="${fieldOf(0, 'course')}"]:checked`)?.focus();
    if (warning !== undefined) onPlan?.({ reason: 'anotherVoice', direction: warning });
  }

  const values: FormValues = form.read();
  return (
    <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate>
      <input type="hidden" name="moves" value={count} readOnly />
      {warned.map((id) => (
        <input key={id} type="hidden" name="warned" value={id} readOnly />
      ))}
      <DraftFields form={form}>
        {Array.from({ length: count }, (_, at) => at).map((at) => (
          <CourseMove
            key={fieldOf(at, 'course')}
            at={at}
            count={count}
            values={values}
            missing={missing}
            takesFocus={hasAdded && at === count - 1}
            onRemove={at > 0 && at === count - 1 ? () => changeCount(count - 1) : undefined}
          />
        ))}
      </DraftFields>
      <FormReaders initial={values} read={form.read} records={toRecord} hasChoice={false} />
      <Problem error={form.recorder.problem} />
      {warning ? (
        <OneVoiceWarning key={warning} direction={warning} onHearAnother={hearAnother} />
      ) : (
        <div data-scope="reflection" data-part="buttons">
          <button type="submit" data-primary="">
            {texts.t('reflection.course.save')}
          </button>
          {count < maxMoves ? (
            <button type="button" onClick={() => changeCount(count + 1)}>
              {texts.t('reflection.course.another')}
            </button>
          ) : null}
        </div>
      )}
    </form>
  );
}
