import { toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import type { JourneyRound } from './journey.rounds';

/** What happened beside the exploring: directions that came or were put aside, and rest. */
export function RoundNews({ round }: { round: JourneyRound }) {
  const texts = useTexts();
  const { directions, pauses } = round;
  if (directions.length === 0 && pauses.length === 0) return null;
  return (
    <ul data-scope="journey" data-part="entries">
      {directions.slice(0, 50).map(({ id, news, title }) => (
        <li key={id}>
          <span data-muted="">{texts.t(news === 'new' ? 'journey.newDirection' : 'journey.parkedDirection')}:</span> {title}
        </li>
      ))}
      {pauses.map(({ id, at, until, endedAt }) => {
        const from = texts.date(toDay(at));
        const to = endedAt ?? until;
        return (
          <li key={id}>
            <span data-muted="">{texts.t('journey.pause')}:</span>{' '}
            {to ? texts.t('journey.roundDates', { from, to: texts.date(toDay(to)) }) : texts.t('journey.roundOpen', { from })}
          </li>
        );
      })}
    </ul>
  );
}
