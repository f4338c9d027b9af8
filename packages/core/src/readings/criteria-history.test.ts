import { expect, test } from 'vitest';
import { on, toDossier } from './a-dossier.test.setup';
import { criteriaHistory } from './criteria-history';

const happened = [
  on('2026-01-10', 'finding.logged', { id: 'f1', text: 'Ze lieten mij uitpraten.' }),
  on('2026-01-12', 'criterion.added', { id: 'k1', label: 'Leuk team', kind: 'nice', bornFrom: 'f1' }),
  on('2026-01-13', 'criterion.added', { id: 'k2', label: 'Loon', kind: 'must', threshold: '3000' }),
  on('2026-02-01', 'criterion.sharpened', { id: 'k2', set: { threshold: '2800' }, text: 'Wij rekenden het na.' }),
  on('2026-02-02', 'criterion.sharpened', {
    id: 'k1',
    set: { label: 'Mensen die me laten uitpraten', kind: 'important' },
    because: ['f1'],
  }),
  on('2026-02-03', 'criterion.sharpened', { id: 'k1', set: { label: 'Een rustig team' } }),
];

test('[R98] each wish from its birth, as it was put then, and each time it became clearer: oldest first', () => {
  const { changes } = criteriaHistory(toDossier(happened));
  expect(changes.map(({ criterion, change, before, after, kind }) => [criterion, change, before, after, kind])).toEqual([
    ['k1', 'born', undefined, 'Leuk team', 'nice'],
    ['k2', 'born', undefined, 'Loon', 'must'],
    ['k2', 'sharpened', 'Loon', 'Loon', 'must'],
    ['k1', 'sharpened', 'Leuk team', 'Mensen die me laten uitpraten', 'important'],
    ['k1', 'sharpened', 'Mensen die me laten uitpraten', 'Een rustig team', 'important'],
  ]);
  expect(changes.map(({ because }) => because)).toEqual([['f1'], [], [], ['f1'], []]);
  expect(changes.map(({ set, text }) => [set, text])).toEqual([
    [{}, undefined],
    [{}, undefined],
    [{ threshold: '2800' }, 'Wij rekenden het na.'],
    [{ label: 'Mensen die me laten uitpraten', kind: 'important' }, undefined],
    [{ label: 'Een rustig team' }, undefined],
  ]);
});

test('[R98] a change rests on its entry, and on the findings that did it', () => {
  const { changes, evidence } = criteriaHistory(toDossier(happened));
  expect(changes.map((change) => change.evidence)).toEqual([['e2', 'e1'], ['e3'], ['e4'], ['e5', 'e1'], ['e6']]);
  expect(evidence).toEqual(['e2', 'e1', 'e3', 'e4', 'e5', 'e6']);
});

test('[R98] a finding that is not there does nothing', () => {
  const { changes } = criteriaHistory(
    toDossier([on('2026-01-12', 'criterion.added', { id: 'k1', label: 'x', kind: 'nice', bornFrom: 'gone' })]),
  );
  expect(changes.map(({ because, evidence }) => [because, evidence])).toEqual([[['gone'], ['e1']]]);
  expect(criteriaHistory(toDossier([]))).toEqual({ changes: [], evidence: [] });
});

test('[R98] two of one moment stand in the order in which the wishes came', () => {
  const day = '2026-01-12';
  const born = (id: string) => on(day, 'criterion.added', { id, label: id, kind: 'nice' });
  const { changes } = criteriaHistory(
    toDossier([born('k1'), born('k2'), born('k3'), on(day, 'criterion.sharpened', { id: 'k1', set: { label: 'x' } })]),
  );
  expect(changes.map(({ criterion, change }) => [criterion, change])).toEqual([
    ['k1', 'born'],
    ['k1', 'sharpened'],
    ['k2', 'born'],
    ['k3', 'born'],
  ]);
});
