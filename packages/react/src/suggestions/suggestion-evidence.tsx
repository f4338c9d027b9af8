import { type Dossier, findingsOf } from '@onderweg/core';
import { ShowSome } from '../show-some/show-some';
import { useFindingWords } from '../words/use-finding-words';

/** The findings on one side, one tap away. */
export function SuggestionEvidence({ title, entries, dossier }: { title: string; entries: readonly string[]; dossier: Dossier }) {
  const toFindingWords = useFindingWords();
  const findings = findingsOf(dossier, entries);
  if (findings.length === 0) return null;
  return (
    <details data-scope="suggestions" data-part="evidence">
      <summary>{`${title} (${findings.length})`}</summary>
      <ShowSome of={findings} first={10}>
        {(finding) => (
          <li key={finding.id}>
            <span dir="auto">{finding.text}</span> <span data-muted="">{toFindingWords(finding)}</span>
          </li>
        )}
      </ShowSome>
    </details>
  );
}
