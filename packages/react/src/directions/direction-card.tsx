import type { Direction } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import { DirectionActions } from './direction-actions';
import { useNoveltyWords } from './use-novelty-words';
import { DirectionNames } from './direction-names';
import { DirectionKnown } from './direction-known';

/** One direction: what it is, why, how well it was known, and where the idea came from. */
export function DirectionCard({ direction }: { direction: Direction }) {
  const texts = useTexts();
  const { title, why, source, by, state, reason, lookAgainWhen } = direction;
  const toNovelty = useNoveltyWords();
  const isProposal = state === 'candidate' && by !== 'client';
  const facts = [source && texts.t(`directions.source.${source}`), toNovelty(direction)];
  return (
    <article data-scope="directions" data-part="direction" data-state={state} aria-label={title}>
      <Erasable entry={direction.entry} name={title} stays={texts.t('erasing.stays.direction')}>
        <h4 dir="auto">{title}</h4>
        <DirectionNames direction={direction} />
        {isProposal ? <p>{texts.t('directions.proposalOf', { name: texts.t('readers.roles.coach') })}</p> : null}
        {why ? <p>{why}</p> : null}
        <p data-scope="directions" data-part="facts" data-muted="">
          {facts.filter(Boolean).join(' · ')}
        </p>
        {state === 'parked' && reason ? (
          <p>{texts.t('directions.park.parkedBecause', { reason: texts.t(`directions.park.reasons.${reason}`) })}</p>
        ) : null}
        {state === 'parked' && lookAgainWhen ? (
          <p>{texts.t('directions.park.lookAgainWhen', { when: toWhen(lookAgainWhen, texts.date) })}</p>
        ) : null}
        <DirectionKnown direction={direction} />
        <DirectionActions direction={direction} />
      </Erasable>
    </article>
  );
}

/** A day is written as people write it; anything else is in the person's own words. */
function toWhen(when: string, toDate: (day: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? toDate(when) : when;
}
