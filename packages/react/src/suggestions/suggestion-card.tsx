import type { DirectionSuggestion, Dossier, TrajectorySuggestion } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { SuggestionEvidence } from './suggestion-evidence';
import { useSuggestionWords } from './use-suggestion-words';

export type Suggestion = DirectionSuggestion | TrajectorySuggestion;

export type SuggestionCardProps = {
  suggestion: Suggestion;
  dossier: Dossier;
  onFollow: ((suggestion: Suggestion) => void) | undefined;
  onElse: (() => void) | undefined;
};

/** One suggestion: what, why, and on what it rests; with "something else" as large as "this". */
export function SuggestionCard({ suggestion, dossier, onFollow, onElse }: SuggestionCardProps) {
  const texts = useTexts();
  const toSentence = useSuggestionWords();
  const { course } = suggestion;
  if (course === 'none') return null;
  const direction = 'direction' in suggestion ? dossier.directions.get(suggestion.direction)?.title : undefined;
  const isAway = course === 'switch';
  const name = texts.t(`reflection.courses.${course}.name`);
  const [forIt, againstIt] = 'forIt' in suggestion ? [suggestion.forIt, suggestion.againstIt] : [suggestion.evidence, []];
  return (
    <article data-scope="suggestions" data-part="suggestion" data-course={course}>
      <h5>{direction ? `${direction}: ${name}` : name}</h5>
      <p>{toSentence(suggestion)}</p>
      <SuggestionEvidence
        title={texts.t(isAway ? 'suggestions.letGo' : 'reflection.course.forIt')}
        entries={forIt}
        dossier={dossier}
      />
      <SuggestionEvidence
        title={texts.t(isAway ? 'suggestions.keepIt' : 'reflection.course.againstIt')}
        entries={againstIt}
        dossier={dossier}
      />
      {onFollow ? (
        <div data-scope="suggestions" data-part="buttons">
          <button type="button" onClick={() => onFollow(suggestion)}>
            {texts.t('suggestions.follow', { course: name })}
          </button>
          <button type="button" onClick={onElse}>
            {texts.t('reflection.course.chooseElse')}
          </button>
        </div>
      ) : null}
    </article>
  );
}
