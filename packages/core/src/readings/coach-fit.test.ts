import { expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { parseCoachProfiles } from '../method/coach-profiles';
import { on, toDossier } from './a-dossier.test.setup';
import { coachFit } from './coach-fit';

const anna = { id: 'anna', name: 'Anna', sectors: ['zorg', 'onderwijs'], tracks: ['preventive' as const], languages: ['nl'] };
const bo = {
  ...anna,
  id: 'bo',
  name: 'Bo',
  sectors: ['techniek'],
  tracks: ['curative' as const],
  forms: ['doing' as const],
  languages: ['nl', 'en'],
  region: 'Zwolle',
  freeFrom: '2026-02-01',
};
const dossier = toDossier([on('2026-01-05', 'intake.given', { question: 'x', track: 'preventive', learning: ['doing'] })]);
const reasonsOn = (day: string, wishes = {}) =>
  coachFit(dossier, [bo, anna], wishes, new Date(`${day}T12:00:00+01:00`)).map(({ coach, reasons }) => [coach.id, reasons]);

test('[R134] each reason by itself, in the order of the firm, without a score', () => {
  expect(reasonsOn('2026-01-31')).toEqual([
    ['bo', ['form']],
    ['anna', ['track']],
  ]);
  expect(reasonsOn('2026-02-01')[0]).toEqual(['bo', ['form', 'free']]);
  expect(reasonsOn('2026-01-31', { sector: 'Zorg', language: 'en', region: 'zwolle' })).toEqual([
    ['bo', ['form', 'language', 'region']],
    ['anna', ['sector', 'track']],
  ]);
  expect(reasonsOn('2026-01-31', { sector: ' ', region: '' })[1]).toEqual(['anna', ['track']]);
});

test('[R135] profiles are checked, and told where they do not fit', () => {
  expect(parseCoachProfiles([anna, bo])).toEqual([anna, bo]);
  expect(parseCoachProfiles([{ ...anna, tracks: ['preventieve'] }])).toMatchObject([
    { path: [0, 'tracks', 0], nearest: 'preventive' },
  ]);
  expect(parseCoachProfiles([{ ...anna, score: 8 }])).toMatchObject([{ path: [0, 'score'], rule: 'unrecognized_keys' }]);
  expect(parseCoachProfiles('x')).toMatchObject([{ path: [] }]);
});

test('[R135] a long list of profiles that do not fit is told in whole', () => {
  const told = parseCoachProfiles(Array.from({ length: 20_000 }, (_, at) => ({ ...anna, id: `a${at}`, tracks: 'preventive' })));
  expect(told).toHaveLength(20_000);
  expect(told.at(-1)).toMatchObject({ path: [19_999, 'tracks'] });
});

test('[R134] what is not known is no reason, whatever a profile says', () => {
  const every = {
    ...bo,
    sectors: ['', 'zorg'],
    languages: ['', 'nl'],
    region: '',
    tracks: ['preventive' as const, 'curative' as const],
  };
  const reasons = (of: typeof dossier, wishes = {}) =>
    coachFit(of, [every], wishes, new Date('2026-01-31T12:00:00+01:00')).flatMap((fit) => fit.reasons);
  expect(reasons(fold([]))).toEqual([]);
  expect(reasons(fold([]), { sector: ' ', language: '', region: ' ' })).toEqual([]);
  expect(reasons(toDossier([]))).toEqual(['track']);
  expect(coachFit(fold([]), [anna])[0]?.evidence).toEqual([]);
  expect(coachFit(dossier, [anna])[0]?.evidence).toEqual(['e1']);
});

test('[R134] one form that is liked is enough; the track is that of the journey, or else of the method', () => {
  const likes = toDossier([on('2026-01-05', 'intake.given', { learning: ['reading', 'doing'], track: 'curative' })]);
  expect(coachFit(likes, [bo])[0]?.reasons).toEqual(['track', 'form']);
  const open = toDossier([on('2026-01-05', 'intake.given', { question: 'x' })]);
  expect(coachFit(open, [anna])[0]?.reasons).toEqual(['track']);
});
