import { useId } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useFindingWords } from '../words/use-finding-words';
import { useCriteriaContext } from './criteria.context';
import type { WeighingApi } from './use-weighing';

/** Why weighing helps now, with what was heard, and a way to begin. Who does not want to passes it by. */
export function WeighingOffer({ weighing }: { weighing: WeighingApi }) {
  const texts = useTexts();
  const id = useId();
  const toFindingWords = useFindingWords();
  const { go } = useCriteriaContext();
  const { close, changes, answers, evidence, toLabels } = weighing;
  const directions = useDossier((dossier) => dossier.directions);
  const findings = useDossier((dossier) => dossier.findings);
  const heard = findings.filter(({ entry }) => evidence.includes(entry));
  const last = answers.at(-1);
  const [first = '', second = ''] = (close ?? []).map((direction) => directions.get(direction)?.title ?? '');
  return (
    <section data-scope="criteria" data-part="weighing" aria-labelledby={id}>
      <h3 id={id}>{texts.t('criteria.weighing.title')}</h3>
      <p>{texts.t('criteria.weighing.close', { first, second })}</p>
      {last ? (
        <>
          <p>{texts.t('criteria.weighing.changes.title', { date: texts.date(last.at.slice(0, 10)) })}</p>
          <ul>
            {changes.map(({ criterion, change }) => (
              <li key={criterion}>
                {texts.t(`criteria.weighing.changes.${change}`, { criterion: toLabels([criterion])[0] ?? '' })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p data-muted="">{texts.t('criteria.weighing.why')}</p>
      {heard.length > 0 ? (
        <details data-scope="criteria" data-part="history">
          <summary>{texts.t('criteria.weighing.because')}</summary>
          <ol>
            {heard.map((finding) => (
              <li key={finding.id}>
                <span dir="auto">{finding.text}</span> <span data-muted="">{toFindingWords(finding)}</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <div data-scope="criteria" data-part="buttons">
        <button type="button" data-primary="" onClick={() => go({ at: 'weigh' })}>
          {texts.t(last ? 'criteria.weighing.again' : 'criteria.weighing.action')}
        </button>
      </div>
    </section>
  );
}
