import { useExplorationWords } from '../words/use-exploration-words';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { PlanExpectation } from '../words/plan-expectation';
import { LongText } from '../show-some/long-text';
import type { FindingGroup as Group } from './reflection.findings';
import { useFindingWords } from '../words/use-finding-words';

/** What one exploration gave. */
export function FindingGroup({ exploration: id, findings }: Group) {
  const texts = useTexts();
  const exploration = useDossier((dossier) => (id === undefined ? undefined : dossier.explorations.get(id)));
  const explorationTitle = useExplorationWords()(exploration);
  const toFindingWords = useFindingWords();
  const energy = exploration?.energy;
  return (
    <section data-scope="reflection" data-part="group">
      <h4>{explorationTitle || texts.t('reflection.findings.loose')}</h4>
      {energy === undefined ? null : <p data-muted="">{texts.t(`reflection.findings.energy.${String(energy) as '0'}`)}</p>}
      {exploration ? <PlanExpectation exploration={exploration} /> : null}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} data-scope="reflection" data-part="finding" data-kind={finding.kind}>
            <LongText text={finding.text} />
            <p data-muted="">{toFindingWords(finding)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
