import { courseOffer } from '@onderweg/core';
import { useId, useMemo } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { usePart } from '../onderweg/use-part';
import { useToday } from '../onderweg/use-today';
import { type Suggestion, SuggestionCard } from './suggestion-card';

export type SuggestionsProps = {
  onFollow?: ((suggestion: Suggestion) => void) | undefined;
  onElse?: (() => void) | undefined;
};

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** What the findings seem to say, two things at most, with what speaks for and against. The client decides. */
export function SuggestionsWidget({ onFollow, onElse }: SuggestionsProps) {
  const { texts } = useOnderweg();
  const today = useToday();
  const isOn = usePart('suggestions');
  const id = useId();
  const dossier = useDossier(whole);
  const { suggestions } = useMemo(() => courseOffer(dossier, today), [dossier, today]);
  if (!isOn || suggestions.length === 0) return null;
  return (
    <section data-scope="suggestions" data-part="root" aria-labelledby={id}>
      <h4 id={id}>{texts.t('reflection.course.suggested')}</h4>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.course}/${'direction' in suggestion ? suggestion.direction : ''}`}>
            <SuggestionCard suggestion={suggestion} dossier={dossier} onFollow={onFollow} onElse={onElse} />
          </li>
        ))}
      </ul>
    </section>
  );
}
