import type { CoachFit } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

export type CoachCardProps = { fit: CoachFit; isDisabled: boolean; onChoose: () => void };

/** One coach: what speaks for them for this person, and what they bring. */
export function CoachCard({ fit: { coach, reasons }, isDisabled, onChoose }: CoachCardProps) {
  const texts = useTexts();
  const { name, sectors, region, freeFrom } = coach;
  const words = texts.t('coachChoice.choose', { name });
  return (
    <article data-scope="coach-choice" data-part="coach" aria-label={name}>
      <h3>{name}</h3>
      {reasons.length > 0 ? (
        <ul data-bulleted="">
          {reasons.map((reason) => (
            <li key={reason}>{texts.t(`coachChoice.reasons.${reason}`)}</li>
          ))}
        </ul>
      ) : null}
      <p data-muted="">
        {[
          sectors.length > 0 && texts.t('coachChoice.knows', { sectors: texts.list(sectors) }),
          region,
          freeFrom && texts.t('coachChoice.freeFrom', { day: texts.date(freeFrom, 'long') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div data-scope="coach-choice" data-part="buttons">
        <button type="button" disabled={isDisabled} onClick={onChoose}>
          {words}
        </button>
      </div>
    </article>
  );
}
