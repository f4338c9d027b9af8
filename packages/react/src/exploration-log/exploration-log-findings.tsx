import { useDeferredValue, useId, useRef, useState } from 'react';
import { WindowVirtualizer } from 'virtua';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { everything, type FoundFindings, findFindings } from './finding.filter';
import { FindingCard } from './finding-card';
import { FindingFilter } from './finding-filter';

/** Below this many a filter is only in the way. */
const manyFindings = 6;
/** Up to this many all are drawn: the page's own search finds them, and a print holds them. */
const fewFindings = 50;

/** Everything that was met, the newest first. Only what is in sight is drawn, so that thousands stay smooth. */
export function ExplorationLogFindings() {
  const texts = useTexts();
  const id = useId();
  const { view } = useExplorationLogContext();
  const findings = useDossier((dossier) => dossier.findings);
  const [filter, setFilter] = useState(everything);
  const found = useRef<FoundFindings>(undefined);
  found.current = findFindings(findings, useDeferredValue(filter), found.current);
  const shown = found.current.list;
  if (view?.at !== 'overview' || findings.size === 0) return null;
  return (
    <section data-scope="exploration-log" data-part="findings" aria-labelledby={id}>
      <h3 id={id}>{texts.t('explorationLog.list.findings')}</h3>
      {findings.size >= manyFindings ? <FindingFilter filter={filter} setFilter={setFilter} found={shown.length} /> : null}
      {shown.length <= fewFindings ? (
        <ul>
          {shown.map((finding) => (
            <li key={finding.id}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </ul>
      ) : (
        <WindowVirtualizer data={shown} as="ul" item="li">
          {(finding) => <FindingCard key={finding.id} finding={finding} />}
        </WindowVirtualizer>
      )}
    </section>
  );
}
