import type { Finding } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** One finding in the person's words, with a word for what was a surprise. */
export function RoundFinding({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const { kind, text, source } = finding;
  return (
    <li data-scope="journey" data-part="finding" data-kind={kind}>
      {kind === 'surprise' ? <strong>{texts.t('explorationLog.note.kind.surprise')}: </strong> : null}
      <span dir="auto">{text}</span> {source ? <span data-muted="">({source})</span> : null}
    </li>
  );
}
