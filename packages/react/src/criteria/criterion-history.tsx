import type { Criterion } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { CriterionNames } from './criterion-names';

/** How a wish became sharper: each earlier version, and what did it. */
export function CriterionHistory({ criterion }: { criterion: Criterion }) {
  const texts = useTexts();
  const { history, label } = criterion;
  const describeOther = ({ kind, range }: Criterion['history'][number]['set'], name: string, date: string) => {
    if (range) return texts.t('criteria.history.range', { date, worst: range.worst, best: range.best });
    return kind ? texts.t('criteria.history.kind', { date, label: name }) : date;
  };
  return (
    <details data-scope="criteria" data-part="history">
      <summary>{texts.t('criteria.history.title')}</summary>
      <ol>
        <li>{texts.t('criteria.history.first', { label: history[0]?.before.label ?? label })}</li>
        {history.map(({ entry, at, before, set, text }, step) => {
          const next = set.label ?? history[step + 1]?.before.label ?? label;
          return (
            <li key={entry}>
              {before.label === next
                ? describeOther(set, label, texts.date(at.slice(0, 10), 'long'))
                : texts.t('criteria.history.sharpened', {
                    date: texts.date(at.slice(0, 10), 'long'),
                    old: before.label,
                    new: next,
                  })}
              {text ? <blockquote dir="auto">{text}</blockquote> : null}
            </li>
          );
        })}
      </ol>
      <CriterionNames criterion={criterion} />
    </details>
  );
}
