import { type Direction, lookAgain } from '@onderweg/core';
import { useId, useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { addDays } from '../fields/next-day';
import { Problem } from '../saving/problem';
import { ShowSome } from '../show-some/show-some';
import { useDirectionsContext } from './directions.context';

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** What was put aside until now: taken up again, later, or let go. Three equal answers, and each is remembered. */
export function DirectionsLookAgain() {
  const { texts } = useOnderweg();
  const today = useToday();
  const id = useId();
  const { view, activate, recorder } = useDirectionsContext();
  const dossier = useDossier(whole);
  const [said, setSaid] = useState<string>();
  const { record, problem, isRecording } = useRecord();
  const { due, asked } = useMemo(() => lookAgain(dossier, today), [dossier, today]);
  const shown = [...due, ...asked];
  if (view.at !== 'overview' || (shown.length === 0 && said === undefined)) return null;

  function letGo({ id: of, reason = 'life' }: Direction) {
    return record('direction.parked', { id: of, reason });
  }

  /** Put aside once more, until the same comes true or for as long again as a month is. */
  async function notYet({ id: of, title, reason = 'life', lookAgainWhen = '' }: Direction, isDue: boolean) {
    const until = isDue ? addDays(today, 28) : lookAgainWhen;
    if (!(await record('direction.parked', { id: of, reason, lookAgainWhen: until }))) return;
    setSaid(
      isDue
        ? texts.t('directions.again.askedOn', { title, day: texts.date(until, 'long') })
        : texts.t('directions.again.askedLater', { title }),
    );
  }

  return (
    <section data-scope="directions" data-part="look-again" aria-labelledby={id}>
      <h3 id={id}>{texts.t('directions.again.title')}</h3>
      <p role="status">{said}</p>
      <Problem error={problem} />
      <ShowSome of={shown} first={3}>
        {(direction) => {
          const { title, lookAgainWhen = '' } = direction;
          const isDue = due.includes(direction);
          const toButton = (words: string, onClick: () => void) => (
            <button
              type="button"
              aria-label={`${words}: ${title}`}
              disabled={isRecording || recorder.isRecording}
              onClick={onClick}
            >
              {words}
            </button>
          );
          return (
            <li key={direction.id}>
              <h4 dir="auto">{title}</h4>
              <p>
                {isDue
                  ? texts.t('directions.again.day', { day: texts.date(lookAgainWhen, 'long') })
                  : texts.t('directions.again.words', { when: lookAgainWhen.replace(/[.\s]+$/, '') })}
              </p>
              <div data-scope="directions" data-part="buttons">
                {toButton(texts.t('directions.activateAgain'), () => void activate(direction))}
                {toButton(texts.t('directions.again.later'), () => void notYet(direction, isDue))}
                {toButton(texts.t('directions.again.letGo'), () => void letGo(direction))}
              </div>
            </li>
          );
        }}
      </ShowSome>
    </section>
  );
}
