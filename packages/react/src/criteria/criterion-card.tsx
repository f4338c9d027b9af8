import type { Criterion } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';
import { CriterionHistory } from './criterion-history';

/** One thing that counts: as it stands now, where it was born, and how it became so. */
export function CriterionCard({ criterion }: { criterion: Criterion }) {
  const texts = useTexts();
  const { go } = useCriteriaContext();
  const { id, label, threshold, range, bornFrom, history } = criterion;
  const birth = useDossier((dossier) => (bornFrom === undefined ? undefined : dossier.findings.get(bornFrom)?.text));
  return (
    <article data-scope="criteria" data-part="criterion" aria-label={label}>
      <Erasable entry={criterion.entry} name={label}>
        <h4 dir="auto">{label}</h4>
        {threshold ? <p>{texts.t('criteria.threshold', { threshold })}</p> : null}
        {range ? <p>{texts.t('criteria.range', { worst: range.worst, best: range.best })}</p> : null}
        {birth ? <p data-muted="">{texts.t('criteria.history.bornFrom', { finding: birth })}</p> : null}
        {history.length > 0 ? <CriterionHistory criterion={criterion} /> : null}
        <button
          type="button"
          data-quiet=""
          aria-label={`${texts.t('criteria.sharpen.action')}: ${label}`}
          onClick={() => go({ at: 'sharpen', criterion: id })}
        >
          {texts.t('criteria.sharpen.action')}
        </button>
      </Erasable>
    </article>
  );
}
