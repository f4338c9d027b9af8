import type { CriterionChange } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** One moment in words: the day, what a wish became, what it was, and what did it. */
export function HistoryChange({ change }: { change: CriterionChange }) {
  const texts = useTexts();
  const findings = useDossier((dossier) => dossier.findings);
  const { at, after, before, set, text, because } = change;
  const { kind, threshold, range } = set;
  return (
    <li>
      <p>
        <span data-muted="">{texts.date(at.slice(0, 10), 'short')}</span>{' '}
        {texts.t(`criteria.picture.${change.change}`, { label: after })}
      </p>
      {before === undefined || before === after ? null : (
        <p data-muted="">{texts.t('criteria.picture.earlier', { label: before })}</p>
      )}
      {kind ? <p data-muted="">{texts.t('criteria.picture.weighs', { kind: texts.t(`criteria.kinds.${kind}`) })}</p> : null}
      {threshold ? <p data-muted="">{texts.t('criteria.threshold', { threshold })}</p> : null}
      {range ? <p data-muted="">{texts.t('criteria.range', { worst: range.worst, best: range.best })}</p> : null}
      {text ? <blockquote dir="auto">{text}</blockquote> : null}
      {because.map((id) => {
        const finding = findings.get(id)?.text;
        return finding ? (
          <p key={id} data-muted="">
            {texts.t('criteria.picture.because', { finding })}
          </p>
        ) : null;
      })}
    </li>
  );
}
