import { useDeferredValue, useId, useState } from 'react';
import { WindowVirtualizer } from 'virtua';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { everything, findFindings } from './finding.filter';
import { FindingCard } from './finding-card';
import { FindingFilter } from './finding-filter';

/** Below this many a filter is only in the way. */
const manyFindings = 6;

/** Everything that was met, the newest first. Only what is in sight is drawn, so that thousands stay smooth. */
export function ExplorationLogFindings() {
  const texts = useTexts();
  const id = useId();
  const { view } = useExplorationLogContext();
  const findings = useDossier((dossier) => dossier.findings);
  const [filter, setFilter] = useState(everything);
  const shown = findFindings(findings, useDeferredValue(filter));
  if (view?.at !== 'overview' || findings.size === 0) return null;
  return (
    <section data-scope="exploration-log" data-part="findings" aria-labelledby={id}>
      <h3 id={id}>{texts.t('explorationLog.list.findings')}</h3>
      {findings.size >= manyFindings ? <FindingFilter filter={filter} setFilter={setFilter} found={shown.length} /> : null}
      <WindowVirtualizer data={shown} as="ul" item="li" ssrCount={20}>
        {(finding) => <FindingCard key={finding.id} finding={finding} />}
      </WindowVirtualizer>
    </section>
  );
}
