import type { Finding } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { useLinkWords } from '../words/use-link-words';
import { shorten } from '../words/shorten';

/** One finding: the words first, then when, from whom, and what it says about which direction. */
export function FindingCard({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const { go } = useExplorationLogContext();
  const toLinkWords = useLinkWords();
  const name = shorten(finding.text, 60);
  const facts = [
    texts.date(finding.at.slice(0, 10), 'short'),
    finding.source,
    finding.firstHand ? texts.t('terms.firstHand') : undefined,
    finding.energy === undefined ? undefined : texts.t(`explorationLog.note.energy.${String(finding.energy) as '0'}`),
    finding.region,
  ].filter(Boolean);
  return (
    <article data-scope="exploration-log" data-part="finding" data-kind={finding.kind}>
      <Erasable entry={finding.entry} name={name}>
        {(eraseButton) => (
          <>
            {finding.kind ? <strong>{texts.t(`explorationLog.note.kind.${finding.kind}`)}</strong> : null}
            <p dir="auto">{finding.text}</p>
            <p data-muted="">{facts.join(' · ')}</p>
            {finding.links.length > 0 ? (
              <ul data-scope="exploration-log" data-part="finding-links">
                {finding.links.map((link) => (
                  <li key={`${link.direction}/${link.about}`}>{toLinkWords(link)}</li>
                ))}
              </ul>
            ) : null}
            <div data-scope="exploration-log" data-part="buttons">
              <button
                type="button"
                data-quiet=""
                aria-label={texts.t('actions.editNamed', { name })}
                onClick={() => go({ at: 'correct', finding: finding.id })}
              >
                {texts.t('actions.edit')}
              </button>
              {eraseButton}
            </div>
          </>
        )}
      </Erasable>
    </article>
  );
}
