import { expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { methods } from '../method/methods';
import { on, toDossier } from './a-dossier.test.setup';
import { market, toExpiry } from './market';

const today = new Date('2026-02-01T12:00:00+01:00');
const added = on('2026-01-05', 'direction.added', { id: 'd1', title: 'Tuinder', state: 'active' });
type Signal = Partial<EventPayloads['signal.logged']> & { readonly polarity?: number; readonly about?: string };
const read = (...signals: readonly Signal[]) => {
  const heard = signals.map(({ polarity = 1, about = 'chance', ...signal }, at) =>
    on('2026-01-10', 'signal.logged', {
      id: `s${at + 1}`,
      text: 'x',
      source: `bron ${at}`,
      links: [{ direction: 'd1', about, polarity }],
      ...signal,
    }),
  );
  const [first] = market(toDossier([added, ...heard]), today).directions;
  if (!first) throw new Error('no direction');
  return first;
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('[R122] what the work says and what the figures say stand side by side', () => {
  const found = read({}, { sourceKind: 'field' }, { sourceKind: 'statistic' }, { sourceKind: 'vacancyScan' }, { about: 'k1' });
  expect([ids(found.field), ids(found.figures)]).toEqual([
    ['s1', 's2'],
    ['s3', 's4'],
  ]);
  expect(found.evidence).toEqual(['e2', 'e3', 'e4', 'e5']);
});

test('[R123] they disagree when they point in opposite ways, and not when one of them is silent or in two minds', () => {
  const no = { sourceKind: 'statistic', polarity: -1 } as const;
  expect(read({}, no).disagrees).toBe(true);
  expect(read({ polarity: -1 }, { ...no, polarity: 2 }).disagrees).toBe(true);
  expect(read({ polarity: -1 }, no).disagrees).toBe(false);
  expect(read({}).disagrees).toBe(false);
  expect(read({}, { polarity: -1 }, no).disagrees).toBe(false);
  expect(read({}, no, { sourceKind: 'vacancyScan' }).disagrees).toBe(true);
});

test('[R124] what has expired is told apart, and its last day still counts', () => {
  const no = { sourceKind: 'statistic', polarity: -1 } as const;
  expect(read({}, { ...no, expires: '2026-01-31' })).toMatchObject({ disagrees: false, expired: [{ id: 's2' }], figures: [] });
  expect(read({}, { ...no, expires: '2026-02-01' })).toMatchObject({ disagrees: true, expired: [] });
});

test('[R125] a background that is missing there, or one of many, as voices say', () => {
  expect(read({}).outsider).toBe('empty');
  expect(read({ about: 'outsider' }, { about: 'outsider' }).outsider).toBe('confirmed+');
  expect(read({ about: 'outsider', polarity: -1 }).outsider).toBe('one-');
});

test('[R126] advertisements count for ninety days, what somebody told for half a year, figures as long as their source says', () => {
  const method = methods.reorientation;
  expect(toExpiry({ method }, 'vacancyScan', '2026-01-10')).toBe('2026-04-10');
  expect(toExpiry({ method }, 'field', '2026-01-10')).toBe('2026-07-09');
  expect(toExpiry({ method }, 'statistic', '2026-01-10')).toBeUndefined();
  expect(toExpiry({ method: { ...method, thresholds: { scanDays: 10 } } }, 'vacancyScan', '2026-01-10')).toBe('2026-01-20');
});

test('[R127] what was put aside is not there; a signal that was put right stands once', () => {
  const signal = { text: 'x', links: [{ direction: 'd1', about: 'chance', polarity: 1 }] };
  const first = on('2026-01-10', 'signal.logged', { ...signal, id: 's1' });
  const second = on('2026-01-11', 'signal.logged', { ...signal, id: 's2', revises: 's1' });
  expect(ids(market(toDossier([added, first, second]), today).directions[0]?.field ?? [])).toEqual(['s2']);
  const parked = on('2026-01-12', 'direction.parked', { id: 'd1', reason: 'life' });
  expect(market(toDossier([added, first, parked]), today).directions).toEqual([]);
});

test('[R122] each direction has the signals about its own chance, and rests on them', () => {
  const other = on('2026-01-05', 'direction.added', { id: 'd2', title: 'Imker', state: 'active' });
  const says = (id: string, ...links: readonly { direction: string; about: string; polarity: number }[]) =>
    on('2026-01-10', 'signal.logged', {
      id,
      text: 'x',
      links: [...links],
      ...(id === 'figure' ? { sourceKind: 'statistic' } : {}),
    });
  const link = (direction: string, about: string, polarity = 1) => ({ direction, about, polarity });
  const happened = [
    added,
    other,
    says('both', link('d1', 'chance', -1), link('d2', 'chance'), link('d1', 'k1')),
    says('fit', link('d1', 'k1'), link('d2', 'chance')),
    says('figure', link('d1', 'chance', -1), link('d2', 'k1', -1)),
    says('elsewhere', link('d1', 'doable')),
  ];
  const { directions, evidence } = market(toDossier(happened), today);
  expect(directions.map(({ field, figures, disagrees }) => [ids(field), ids(figures), disagrees])).toEqual([
    [['both'], ['figure'], false],
    [['both', 'fit'], [], false],
  ]);
  expect(evidence).toEqual(['e3', 'e5', 'e4']);
});

test('[R123] a voice about something else makes no disagreement, and advertisements hide no forecast', () => {
  const no = { direction: 'd1', about: 'chance', polarity: -1 };
  const mixed = { links: [no, { direction: 'd1', about: 'k1', polarity: 2 }, { direction: 'd2', about: 'chance', polarity: 1 }] };
  expect(read({ ...mixed }, { sourceKind: 'statistic', polarity: -1 }).disagrees).toBe(false);
  expect(read({ ...mixed }, { sourceKind: 'statistic' }).disagrees).toBe(true);
  expect(read({ sourceKind: 'field' }, { ...mixed, sourceKind: 'statistic' }).disagrees).toBe(true);
  const scan = { sourceKind: 'vacancyScan' } as const;
  expect(read({}, { sourceKind: 'statistic', polarity: -1 }, scan, scan).disagrees).toBe(true);
  expect(read({}, { sourceKind: 'statistic' }, { ...scan, polarity: -1 }).disagrees).toBe(true);
});
