import { describe, expect, test } from 'vitest';
import type { Dossier } from '../dossier/dossier';
import { fold, foldOn } from '../dossier/fold';
import { methods } from '../method/methods';
import { report } from '../report/report';
import type { ReportTexts } from '../report/report.types';
import { type Happened, on, toDossier, toEntries } from './a-dossier.test.setup';
import { criteriaHistory } from './criteria-history';
import { rounds } from './rounds';
import { steering } from './steering';

/** Asked after each thing that happened; what is said at the end. */
function askEach<Said>(happened: readonly Happened[], read: (dossier: Dossier) => Said): Said {
  let dossier = fold([], methods.reorientation);
  for (const entry of toEntries(happened)) {
    dossier = foldOn(dossier, [entry]);
    read(dossier);
  }
  return read(dossier);
}

function expectAsFresh(happened: readonly Happened[], read: (dossier: Dossier) => unknown): void {
  expect(askEach(happened, read)).toEqual(read(toDossier(happened)));
}

// On one day: a reading of another day counts anew anyway.
const now = new Date('2026-01-10T12:00:00');
const steer = (dossier: Dossier) => steering(dossier, now);

const links = [{ direction: 'd1', about: 'k1', polarity: -1 }];
const begin = [
  on('2026-01-05', 'intake.given', { question: 'Wat past?' }),
  on('2026-01-05', 'direction.added', { id: 'd1', title: 'Tuin', state: 'active' }),
  on('2026-01-05', 'criterion.added', { id: 'k1', label: 'Rust', kind: 'important' }),
  on('2026-01-06', 'finding.logged', { id: 'f1', text: 'Druk', source: 'An', links }),
  on('2026-01-06', 'finding.logged', { id: 'f2', text: 'Lawaai', source: 'Bo', links }),
] as const;

describe('[R200] asked at every step, a reading says what a fresh dossier says', () => {
  test('when the last visit felt otherwise, and nothing new was heard', () => {
    const visit = (day: string, energy: number) => on(day, 'exploration.done', { kind: 'talk', directions: ['d1'], energy });
    const happened = [...begin, visit('2026-01-07', 1), visit('2026-01-08', -2)];
    expectAsFresh(happened, steer);
    expect(askEach(happened, steer).directions[0]?.rule).toBe('fitAndEnergy');
  });

  test('when a wish became a must', () => {
    const sharper = on('2026-01-08', 'criterion.sharpened', { id: 'k1', set: { kind: 'must' } });
    expectAsFresh([...begin, sharper], steer);
    expect(askEach([...begin, sharper], steer).directions[0]?.rule).toBe('blocked');
  });

  test('when the finding that a wish came from arrives after it', () => {
    const happened = [
      on('2026-01-06', 'criterion.added', { id: 'k2', label: 'Stil', kind: 'nice', bornFrom: 'f9' }),
      on('2026-01-06', 'finding.logged', { id: 'f9', text: 'Hier hoor je niets' }),
    ];
    expectAsFresh(happened, criteriaHistory);
    expect(askEach(happened, criteriaHistory).evidence).toEqual(['e1', 'e2']);
  });

  test('when a finding that was heard is corrected', () => {
    const happened = [...begin, on('2026-01-08', 'finding.logged', { text: 'Toch niet', source: 'An', revises: 'f1' })];
    expectAsFresh(happened, steer);
  });

  test('when a round closes', () => {
    const happened = [
      ...begin,
      on('2026-01-08', 'conclusion.drawn', { text: 'Te druk', rests: ['f1'] }),
      on('2026-01-09', 'course.set', { round: 1, course: 'deepen', reason: 'Ik wil meer weten' }),
    ];
    expectAsFresh(happened, rounds);
    expect(askEach(happened, rounds).map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});

test('[R201] what is read of one dossier stays as it was when the next one is read', () => {
  const before = toDossier(begin);
  const said = steer(before);
  const told = JSON.stringify(said);
  const pro = links.map((link) => ({ ...link, polarity: 2 }));
  const more = on('2026-01-07', 'finding.logged', { id: 'f3', text: 'Stil', source: 'Cas', links: pro });
  const [entry] = toEntries([...begin, more]).slice(-1);
  if (entry) steer(foldOn(before, [entry]));
  expect(JSON.stringify(said)).toBe(told);
  expect(JSON.stringify(steer(before))).toBe(told);
});

test('[R202] what was told to the client is not told to the coach, whoever asks first', () => {
  const texts: ReportTexts = {
    t: (key) => key,
    date: (day) => day,
    list: (words) => words.join(', '),
    has: () => false,
    locale: 'nl',
  };
  const secret: Happened = { ...on('2026-01-09', 'note.written', { text: 'Alleen voor mij' }), audience: 'private' };
  const dossier = toDossier([...begin, secret]);
  const tell = (audience: 'client' | 'coach') => JSON.stringify(report(dossier, { audience, texts }));
  expect(tell('client')).toContain('Alleen voor mij');
  expect(tell('coach')).not.toContain('Alleen voor mij');
  expect(tell('client')).toContain('Alleen voor mij');
});
