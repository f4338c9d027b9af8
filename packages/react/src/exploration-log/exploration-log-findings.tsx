import { useDeferredValue, useId, useRef, useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useExplorationLogContext } from './exploration-log.context';
import { everything, type FoundFindings, findFindings } from './finding.filter';
import { FindingCard } from './finding-card';
import { FindingFilter } from './finding-filter';

/** Below this many a filter is only in the way. */
const manyFindings = 6;

/** Everything that was met, the newest first; the rest of a long list when somebody asks for it, so that thousands stay smooth. */
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
      <ShowSome of={shown}>
        {(finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} />
          </li>
        )}
      </ShowSome>
    </section>
  );
}
