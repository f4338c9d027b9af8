import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { oneVoice } from './one-voice';

const today = '2026-01-12';
const k1 = on(today, 'criterion.added', { id: 'k1', label: 'Rust', kind: 'must' });
const k2 = on(today, 'criterion.added', { id: 'k2', label: 'Dichtbij', kind: 'nice' });

function say(about: string, polarity: number, source: string, more: object = {}): Happened<'finding.logged'> {
  return on(today, 'finding.logged', { text: 'x', source, links: [{ direction: 'd1', about, polarity }], ...more });
}

const read = (...happened: readonly Happened[]) => oneVoice(toDossier([k1, k2, ...happened]), 'd1', today);

test('[R13] nothing against it is not one voice', () => {
  expect(read()).toEqual({ isOneVoice: false, evidence: [] });
  expect(read(say('k1', 1, 'An'))).toEqual({ isOneVoice: false, evidence: [] });
});

test('[R13] one voice against it is, about a wish, chance or whether it can be done', () => {
  for (const about of ['k1', 'chance', 'doable']) {
    expect(read(say(about, -1, 'An'))).toEqual({ isOneVoice: true, evidence: ['e3'] });
  }
});

test('[R13] the same person twice is still one voice', () => {
  expect(read(say('k1', -1, 'An'), say('k1', -2, 'An'))).toEqual({ isOneVoice: true, evidence: ['e3', 'e4'] });
});

test('[R13] two people, own experience or a law are no single voice', () => {
  expect(read(say('k1', -1, 'An'), say('k1', -1, 'Bo')).isOneVoice).toBe(false);
  expect(read(say('k1', -1, 'An', { firstHand: true })).isOneVoice).toBe(false);
  expect(read(say('doable', -1, 'wet', { authority: true })).isOneVoice).toBe(false);
});

test('[R13] against it from one, for it from another: it is contradicted, and no single voice', () => {
  expect(read(say('k1', -1, 'An'), say('k1', 1, 'Bo')).isOneVoice).toBe(false);
  expect(read(say('k1', -1, 'An'), say('k1', 1, 'An')).isOneVoice).toBe(false);
});

test('[R14] another direction and what is expired or corrected do not speak', () => {
  const elsewhere = on(today, 'finding.logged', { text: 'x', links: [{ direction: 'd2', about: 'k1', polarity: -1 }] });
  expect(read(elsewhere).isOneVoice).toBe(false);
  expect(read(say('k1', -1, 'An', { expires: '2026-01-11' })).isOneVoice).toBe(false);
  expect(read(say('k1', -1, 'An', { id: 'f1' }), say('k1', 1, 'An', { revises: 'f1' })).isOneVoice).toBe(false);
});

test('[R15] one person, about two wishes, is one voice', () => {
  expect(read(say('k1', -1, 'An'), say('k2', -1, 'An'))).toEqual({ isOneVoice: true, evidence: ['e3', 'e4'] });
});

test('[R13] one voice about one wish, and a clash about another: somebody speaks for it, so it is no single voice', () => {
  expect(read(say('k1', -1, 'An'), say('k2', -1, 'An'), say('k2', 1, 'Bo')).isOneVoice).toBe(false);
});

test('[R15] two people, each about something else, are two voices', () => {
  expect(read(say('k1', -1, 'An'), say('k2', -1, 'Bo'))).toMatchObject({ isOneVoice: false });
});

test('[R14] advertisements and figures are no voice of the work: with one person beside them it is still one', () => {
  const scan = say('chance', -1, 'vacaturesite', { sourceKind: 'vacancyScan' });
  expect(read(scan, say('k1', -1, 'An'))).toEqual({ isOneVoice: true, evidence: ['e4', 'e3'] });
  expect(read(scan)).toMatchObject({ isOneVoice: true });
});
