import type { Criterion } from '@onderweg/core';
import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';
import { CriterionCard } from './criterion-card';

const kinds = ['must', 'important', 'nice'] as const;

/** Everything that counts, the heaviest first. */
export function CriteriaList() {
  const { view, byKind } = useCriteriaContext();
  if (view.at !== 'overview') return null;
  return kinds.map((kind) => <Group key={kind} kind={kind} criteria={byKind[kind]} />);
}

function Group({ kind, criteria }: { kind: Criterion['kind']; criteria: readonly Criterion[] }) {
  const texts = useTexts();
  const id = useId();
  if (criteria.length === 0) return null;
  return (
    <section data-scope="criteria" data-part="group" data-kind={kind} aria-labelledby={id}>
      <h3 id={id}>{texts.t(`criteria.kinds.${kind}`)}</h3>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <CriterionCard criterion={criterion} />
          </li>
        ))}
      </ul>
    </section>
  );
}
