import { toDay } from '@onderweg/core';
import { useMemo } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useJourneyContext } from './journey.context';
import type { JourneyRound } from './journey.rounds';
import { RoundContent } from './round-content';

/** One round of the list: its days, what it held in numbers, and its course; the rest when it is opened. */
export function JourneyRoundPart({ round }: { round: JourneyRound }) {
  const texts = useTexts();
  const { isShown, show, placeOf, idOf } = useJourneyContext();
  const { round: number, from, to, explorations, findings, courses } = round;
  const place = useMemo(() => placeOf(number), [number]);
  const isOpen = isShown(number);
  const day = from ? texts.date(toDay(from)) : '';
  const counts = [
    explorations.length > 0 ? texts.t('counts.explorations', { n: explorations.length }) : undefined,
    findings.length > 0 ? texts.t('counts.findings', { n: findings.length }) : undefined,
    ...courses.map(({ course }) => texts.t(`reflection.courses.${course}.name`)),
  ].filter((words) => words !== undefined);
  return (
    <li id={idOf(number)} data-scope="journey" data-part="round" data-current={round.isOpen ? '' : undefined}>
      <details open={isOpen} onToggle={(event) => show(number, event.currentTarget.open)}>
        <summary ref={place} data-scope="journey" data-part="round-label">
          <h3>{texts.t('journey.round', { n: number })}</h3>{' '}
          <span data-scope="journey" data-part="round-facts" data-muted="">
            {to
              ? texts.t('journey.roundDates', { from: day, to: texts.date(toDay(to)) })
              : texts.t('journey.roundOpen', { from: day })}
          </span>{' '}
          {counts.length > 0 ? (
            <span data-scope="journey" data-part="round-facts">
              {counts.join(' · ')}
            </span>
          ) : null}
        </summary>
        {isOpen ? <RoundContent round={round} /> : null}
      </details>
    </li>
  );
}
