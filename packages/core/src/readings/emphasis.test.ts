import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { fold } from '../dossier/fold';
import { on, toDossier } from './a-dossier.test.setup';
import { emphasis } from './emphasis';

const light = { selfKnowledge: 3, vision: 1, marketExploration: 1, marketApproach: 0 };

test('[R174] the accents of the method until others were agreed; the last agreement holds', () => {
  expect(emphasis(toDossier([], methods.redundancy))).toEqual({
    weights: methods.redundancy.accents,
    phases: ['marketApproach', 'marketExploration', 'selfKnowledge', 'vision'],
    evidence: [],
  });
  const agreed = [
    on('2026-01-05', 'accents.agreed', methods.redundancy.accents),
    on('2026-02-05', 'accents.agreed', { ...light, reason: 'Eerst rust.' }),
  ];
  expect(emphasis(toDossier(agreed, methods.redundancy))).toEqual({
    weights: light,
    phases: ['selfKnowledge', 'vision', 'marketExploration', 'marketApproach'],
    evidence: ['e2'],
  });
});

test('[R174] without a method all four weigh the same', () => {
  expect(emphasis(fold([])).phases).toEqual(['selfKnowledge', 'vision', 'marketExploration', 'marketApproach']);
  expect(new Set(Object.values(emphasis(fold([])).weights)).size).toBe(1);
});
