import { describe, expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { cell } from './cell';

type Voice = Partial<EventPayloads['finding.logged']> & { readonly polarity?: number; readonly about?: string };

/** One finding for each voice, all about one direction and, unless said otherwise, one wish. */
function hear(...voices: readonly Voice[]): readonly Happened[] {
  return voices.map(({ polarity = 1, about = 'k1', ...finding }, at) =>
    on('2026-01-12', 'finding.logged', {
      id: `f${at + 1}`,
      text: 'x',
      links: [{ direction: 'd1', about, polarity }],
      ...finding,
    }),
  );
}

const stateOf = (happened: readonly Happened[], about = 'k1', today = '2026-01-12') =>
  cell(toDossier(happened), 'd1', about, today).state;

const pro = { source: 'An' };
const pro2 = { source: 'Bo' };
const pro3 = { source: 'Cas' };
const con = { source: 'Dirk', polarity: -1 };
const con2 = { source: 'Els', polarity: -1 };
const con3 = { source: 'Fee', polarity: -1 };

describe('how findings count', () => {
  test.each([
    ['empty', []],
    ['one+', [pro]],
    ['one-', [con]],
    ['confirmed+', [pro, pro2]],
    ['confirmed-', [con, con2]],
    ['contradicted', [pro, con]],
    ['contradicted', [pro, pro2, con, con2]],
    ['leaning+', [pro, pro2, con]],
    ['leaning-', [con, con2, pro]],
    ['leaning+', [pro, pro2, pro3, con, con2]],
    ['leaning-', [con, con2, con3, pro, pro2]],
  ] as const)('[R1] %s: %j', (state, voices) => {
    expect(stateOf(hear(...voices))).toBe(state);
  });

  test('[R221] what was heard and not judged is neither for nor against, and is not forgotten', () => {
    const heard = cell(toDossier(hear({ ...pro, polarity: 0 })), 'd1', 'k1', '2026-01-12');
    expect(heard).toMatchObject({ state: 'empty', unjudged: ['e1'], evidence: [] });
    expect(cell(toDossier(hear({ ...pro, polarity: 0 }, pro2)), 'd1', 'k1', '2026-01-12')).toMatchObject({
      state: 'one+',
      unjudged: ['e1'],
    });
  });

  test('[R2] the same person twice is one voice; without a source each note is one', () => {
    expect(stateOf(hear(pro, pro))).toBe('one+');
    expect(stateOf(hear({}, {}))).toBe('confirmed+');
    expect(stateOf(hear({ source: '' }, { source: '' }))).toBe('confirmed+');
  });

  test('[R2] one person may say both', () => {
    expect(stateOf(hear(pro, { ...pro, polarity: -1 }))).toBe('contradicted');
  });

  test('[R3] own experience of half a day is two voices for fit, and one for chance', () => {
    expect(stateOf(hear({ firstHand: true }))).toBe('confirmed+');
    expect(stateOf(hear({ firstHand: true, about: 'doable' }), 'doable')).toBe('confirmed+');
    expect(stateOf(hear({ firstHand: true, about: 'chance' }), 'chance')).toBe('one+');
  });

  test('[R4] a law or an own calculation is two voices, of the finding or of one link of it', () => {
    expect(stateOf(hear({ authority: true, about: 'chance' }), 'chance')).toBe('confirmed+');
    expect(stateOf(hear({ links: [{ direction: 'd1', about: 'k1', polarity: 1, authority: true }] }))).toBe('confirmed+');
  });

  test('[R5] the same source counts for the most that it was', () => {
    expect(stateOf(hear(pro, { ...pro, firstHand: true }))).toBe('confirmed+');
    expect(stateOf(hear({ ...pro, firstHand: true }, pro))).toBe('confirmed+');
    expect(cell(toDossier(hear(pro, { ...pro, firstHand: true })), 'd1', 'k1', '2026-01-12').pros).toBe(2);
  });

  test('[R6] what expires counts up to and with its day', () => {
    const expiring = hear({ expires: '2026-04-12' });
    expect(stateOf(expiring, 'k1', '2026-04-12')).toBe('one+');
    expect(stateOf(expiring, 'k1', '2026-04-13')).toBe('empty');
  });

  test('[R7] a finding that was corrected counts no more; the correction does', () => {
    expect(stateOf([...hear(pro, { ...con, revises: 'f1' })])).toBe('one-');
    expect(stateOf(hear(pro, { links: [], revises: 'f1' }))).toBe('empty');
  });

  test('[R8] what says neither, or is about something else, does not count', () => {
    expect(stateOf(hear({ polarity: 0 }))).toBe('empty');
    expect(stateOf(hear({ about: 'k2' }))).toBe('empty');
    expect(stateOf(hear({ links: [{ direction: 'd2', about: 'k1', polarity: 1 }] }))).toBe('empty');
    expect(stateOf(hear({ links: [] }))).toBe('empty');
  });

  test('[R9] −2 is hard, and nothing else is', () => {
    const isHard = (polarity: number) => cell(toDossier(hear({ polarity })), 'd1', 'k1', '2026-01-12').isHard;
    expect([-2, -1, 0, 1, 2].map(isHard)).toEqual([true, false, false, false, false]);
  });

  test('[R10] it rests on the entries of each side, and on no other', () => {
    const read = cell(toDossier(hear(pro, con, { about: 'k2' }, { polarity: 0 }, pro2)), 'd1', 'k1', '2026-01-12');
    expect(read).toMatchObject({ forIt: ['e1', 'e5'], againstIt: ['e2'], pros: 2, cons: 1, lastOn: '2026-01-12' });
    expect(read.evidence).toEqual(['e1', 'e5', 'e2']);
  });

  test('[R11] a voice of the field is told from figures and advertisements, on each side', () => {
    const fieldOf = (sourceKind?: 'field' | 'vacancyScan' | 'statistic', polarity = 1) => {
      const voice = sourceKind ? { sourceKind, polarity } : { polarity };
      const { hasFieldPro, hasFieldCon } = cell(toDossier(hear(voice)), 'd1', 'k1', '2026-01-12');
      return [hasFieldPro, hasFieldCon];
    };
    expect(fieldOf()).toEqual([true, false]);
    expect(fieldOf('field', -1)).toEqual([false, true]);
    expect(fieldOf('vacancyScan')).toEqual([false, false]);
    expect(fieldOf('statistic', -1)).toEqual([false, false]);
  });

  test('[R31] the last day on which something was said counts, also when that expired since; what was corrected was never said', () => {
    const lastOn = (...more: readonly Happened[]) =>
      cell(toDossier([...hear(pro, con), ...more]), 'd1', 'k1', '2026-03-01').lastOn;
    const links = [{ direction: 'd1', about: 'k1', polarity: 1 }];
    const later = (payload: object) => on('2026-02-10', 'finding.logged', { id: 'later', text: 'x', links, ...payload });
    expect(lastOn()).toBe('2026-01-12');
    expect(lastOn(later({}))).toBe('2026-02-10');
    expect(lastOn(later({ expires: '2026-02-11' }))).toBe('2026-02-10');
    expect(lastOn(later({}), on('2026-02-11', 'finding.logged', { text: 'x', links: [], revises: 'later' }))).toBe('2026-01-12');
    expect(lastOn(later({ links: [{ direction: 'd1', about: 'k1', polarity: 0 }] }))).toBe('2026-01-12');
  });

  test('[R59] somebody was there, on either side, also when others were not', () => {
    const isFirstHand = (...voices: readonly Voice[]) => cell(toDossier(hear(...voices)), 'd1', 'k1', '2026-01-12').isFirstHand;
    expect([isFirstHand(), isFirstHand(pro), isFirstHand({ firstHand: false })]).toEqual([false, false, false]);
    expect([isFirstHand({ firstHand: true }, pro), isFirstHand(pro, { firstHand: true, polarity: -1 })]).toEqual([true, true]);
    expect(isFirstHand({ firstHand: true, about: 'k2' })).toBe(false);
  });

  test('[R31] the last day is the latest one, in whichever order it was written down', () => {
    const links = [{ direction: 'd1', about: 'k1', polarity: 1 }];
    const days = ['2026-02-10', '2026-01-05'].map((day) => on(day, 'finding.logged', { text: 'x', links }));
    expect(cell(toDossier(days), 'd1', 'k1', '2026-03-01').lastOn).toBe('2026-02-10');
    expect(cell(toDossier([]), 'd1', 'k1', '2026-03-01').lastOn).toBeUndefined();
  });

  test('[R12] a method may ask for three voices', () => {
    const strict = { ...methods.reorientation, thresholds: { confirmingVoices: 3, firstHandVoices: 3 } };
    const read = (...voices: readonly Voice[]) => cell(toDossier(hear(...voices), strict), 'd1', 'k1', '2026-01-12').state;
    expect([read(pro, pro2), read(pro, pro2, pro3), read({ firstHand: true })]).toEqual(['one+', 'confirmed+', 'confirmed+']);
    expect([read(pro, pro2, con), read(con, con2, pro)]).toEqual(['contradicted', 'contradicted']);
    expect([read(pro, pro2, pro3, con), read(con, con2, con3, pro)]).toEqual(['leaning+', 'leaning-']);
  });
});
