import { describe, expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { type SessionOptions, sessionPreparation } from './session-preparation';
import { direct, twice, voice, wish } from './voices.test.setup';

const now = new Date('2026-02-10T12:00:00+01:00');
const before = '2026-01-20';
const after = '2026-01-21';

const prepare = (happened: readonly Happened[], options: Partial<SessionOptions> = {}) =>
  sessionPreparation(toDossier(happened), { since: before, now, ...options });
const privately = (happened: Happened): Happened => ({ ...happened, audience: 'private' });
const idsOf = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);

const found = (day: string, more: Partial<EventPayloads['finding.logged']> = {}) =>
  on(day, 'finding.logged', { text: 'x', ...more });
const close = (day: string, finding = 'f1'): readonly Happened[] => [
  found(before, { id: finding }),
  on(day, 'conclusion.drawn', { text: 'dus', rests: [finding] }),
  on(day, 'course.set', { course: 'persist', reason: `op ${day}` }),
];
const done = (day: string, more: EventPayloads['exploration.done']) => on(day, 'exploration.done', { energy: 1, ...more });

describe('[R64] since the last talk', () => {
  test('courses that were taken, and neither older ones nor private ones', () => {
    const [finding, conclusion, course] = close(after) as [Happened, Happened, Happened];
    const refused = on(after, 'course.set', { round: 9, course: 'widen', reason: 'x' });
    const page = prepare([...close(before, 'f0'), refused, finding, conclusion, course]);
    expect(page.courses.map(({ reason }) => reason)).toEqual([`op ${after}`]);
    expect(page.evidence).toEqual(['e7']);
    expect(prepare([finding, conclusion, privately(course)]).courses).toEqual([]);
  });

  test('the day of the last talk as a day or a moment', () => {
    const told = [found('2026-01-20', { id: 'old' }), found('2026-01-21', { id: 'new' })];
    const sinceOf = (since: Date | string) => idsOf(prepare(told, { since }).findings);
    expect(sinceOf('2026-01-20')).toEqual(['new']);
    expect(sinceOf('2026-01-20T09:30:00+01:00')).toEqual(['new']);
    expect(sinceOf(new Date('2026-01-20T09:30:00Z'))).toEqual(['new']);
    expect(sinceOf(new Date('2026-01-19T09:30:00Z'))).toEqual(['old', 'new']);
  });

  test('wishes that became sharper, of those that are shared', () => {
    const sharper = (day: string) => on(day, 'criterion.sharpened', { id: 'k1', set: { label: day } });
    const changes = (...told: readonly Happened[]) => prepare(told).sharpened.map(({ after: label }) => label);
    const born = on(after, 'criterion.added', { id: 'k2', label: 'x', kind: 'nice' });
    expect(changes(wish('k1'), sharper(before), sharper(after), born)).toEqual([after]);
    expect(prepare([wish('k1'), sharper(after)]).evidence).toContain('e2');
    expect(changes(privately(wish('k1')), sharper(after))).toEqual([]);
    const struck = on(after, 'sessionLine.struck', { line: 'e2', isStruck: true });
    expect(prepare([wish('k1'), sharper(after), struck], { reader: 'coach' }).sharpened).toEqual([]);
  });

  test('a wish that became sharper in private leaves no trace: not in what came before another step, nor in its findings', () => {
    const step = (label: string, because: string[] = []) =>
      on(after, 'criterion.sharpened', { id: 'k1', set: { label }, because });
    const lines = (...told: readonly Happened[]) =>
      prepare(told).sharpened.map(({ before: was, after: is, because, evidence }) => [was, is, because, evidence]);
    expect(lines(wish('k1'), privately(step('b')), step('c'))).toEqual([['k1', 'c', [], ['e3']]]);
    expect(lines(wish('k1'), step('b'), privately(step('c')))).toEqual([['k1', 'b', [], ['e2']]]);
    expect(lines(wish('k1'), privately(step('b')))).toEqual([]);
    const [open, own] = [found(before, { id: 'f1' }), privately(found(before, { id: 'f2' }))];
    expect(lines(wish('k1'), open, own, step('b', ['f1', 'f2']))).toEqual([['k1', 'b', ['f1'], ['e4', 'e2']]]);
  });

  test('how visits felt: dread afterwards or energy, of what was done since', () => {
    const felt = (...told: readonly Happened[]) => idsOf(prepare(told).felt);
    expect(felt(done(after, { id: 'a' }), done(before, { id: 'b' }))).toEqual(['a']);
    expect(felt(on(after, 'exploration.done', { id: 'a', dreadAfter: 0 }))).toEqual(['a']);
    expect(felt(on(after, 'exploration.done', { id: 'a' }))).toEqual([]);
    expect(felt(on(after, 'exploration.planned', { id: 'a', kind: 'talk' }))).toEqual([]);
    expect(felt(privately(done(after, { id: 'a' })))).toEqual([]);
    expect(prepare([done(after, { id: 'a' }), found(after)]).evidence).toEqual(['e2', 'e1']);
  });

  test('what was planned by then, and not done by then', () => {
    const plan = (id: string, day = before) => on(day, 'exploration.planned', { id, kind: 'talk' });
    const planned = (...told: readonly Happened[]) => idsOf(prepare(told).planned);
    expect(planned(plan('a'), plan('b', after))).toEqual(['a']);
    expect(planned(plan('a'), on(before, 'exploration.done', { id: 'a' }))).toEqual([]);
    expect(planned(plan('a'), on(after, 'exploration.done', { id: 'a' }))).toEqual(['a']);
    expect(planned(plan('a'), on(after, 'exploration.dropped', { id: 'a' }))).toEqual(['a']);
    expect(planned(privately(plan('a')))).toEqual([]);
    expect(prepare([plan('a')]).evidence).toContain('e1');
  });

  test('what was agreed, when it is shared', () => {
    const agreed = on(before, 'agreement.noted', { text: 'Twee ochtenden.' });
    expect(prepare([agreed]).agreements.map(({ text }) => text)).toEqual(['Twee ochtenden.']);
    expect(prepare([privately(agreed)]).agreements).toEqual([]);
    expect(prepare([agreed, found(after)]).evidence).toEqual(['e2', 'e1']);
  });
});

describe('[R64] cells that carry weight', () => {
  const scene = [direct('d1'), wish('m1', 'must'), wish('k1'), wish('n1', 'nice')];
  const clash = (about: string) => [voice(`d1/${about}`, 1), voice(`d1/${about}`, -1)];
  const clashing = (...told: readonly Happened[]) => prepare([...scene, ...told]).clashing.map(({ about }) => about);

  test('a clash about a must, an important wish, chance or doable, of an active direction', () => {
    for (const about of ['m1', 'k1', 'chance', 'doable']) expect(clashing(...clash(about))).toEqual([about]);
    expect(clashing(...clash('n1'))).toEqual([]);
    expect(clashing(...twice('d1/k1', 1))).toEqual([]);
    const parked = on(after, 'direction.parked', { id: 'd1', reason: 'fit', lookAgainWhen: 'later' });
    expect(clashing(...clash('k1'), parked)).toEqual([]);
    expect(prepare([...scene, ...clash('k1'), found(after)]).evidence).toEqual(['e7', 'e5', 'e6']);
  });

  test('not of a wish or a direction that is private', () => {
    const told = clash('k9');
    expect(clashing(wish('k9'), ...told)).toEqual(['k9']);
    expect(clashing(privately(wish('k9')), ...told)).toEqual([]);
    expect(prepare([privately(direct('d1')), wish('k9'), ...told]).clashing).toEqual([]);
  });

  test('what a wish became in private takes no cell away, and adds none', () => {
    const kind = (of: 'nice' | 'must') => privately(on(after, 'criterion.sharpened', { id: 'k1', set: { kind: of } }));
    expect(clashing(...clash('k1'), kind('nice'))).toEqual(['k1']);
    expect(prepare([direct('d1'), wish('k1', 'nice'), ...clash('k1'), kind('must')]).clashing).toEqual([]);
  });

  test('single voices, for and against', () => {
    const single = (...told: readonly Happened[]) => prepare([...scene, ...told]).singleVoices.map(({ state }) => state);
    expect(single(voice('d1/k1', 1))).toEqual(['one+']);
    expect(single(voice('d1/k1', -1))).toEqual(['one-']);
    expect(single(...twice('d1/k1', 1))).toEqual([]);
    expect(single(voice('d1/n1', 1))).toEqual([]);
  });
});

describe('[R66] what each question rests on', () => {
  const questions = (...told: readonly Happened[]) => prepare(told).questions;

  test('a clash: on both sides of it, each once', () => {
    const links = ['k1', 'chance'].map((about) => ({ direction: 'd1', about, polarity: 1 }));
    const told = [direct('d1'), wish('k1'), voice('', 1, { links }), voice('d1/k1', -1), voice('d1/chance', -1)];
    expect(questions(...told)).toContainEqual({ question: 'contradiction', evidence: ['e3', 'e4', 'e5'] });
  });

  test('a harsh word: in a reflection or a conclusion that is new and shared', () => {
    const [finding] = close(after);
    const conclude = (day: string, text: string) => on(day, 'conclusion.drawn', { text, rests: ['f1'] });
    const reflect = (day: string) => on(day, 'reflection.written', { whatItDid: 'Het lukt mij nooit.' });
    const harsh = (...told: readonly Happened[]) =>
      questions(finding as Happened, ...told).find(({ question }) => question === 'harshThought')?.evidence;
    expect(harsh(conclude(after, 'Niemand wil mij.'), conclude(after, 'Het werk is zwaar.'))).toEqual(['e2']);
    expect(harsh(conclude(before, 'Niemand wil mij.'))).toBeUndefined();
    expect(harsh(privately(conclude(after, 'Niemand wil mij.')))).toBeUndefined();
    expect(harsh(reflect(after), conclude(after, 'Altijd ik.'))).toEqual(['e2', 'e3']);
    expect(harsh(reflect(before), privately(reflect(after)))).toBeUndefined();
  });

  test('dread that fell: known before and after, and less after', () => {
    const fell = (dreadBefore?: number, dreadAfter?: number) =>
      questions(
        on(before, 'exploration.planned', { id: 'a', kind: 'talk', ...(dreadBefore === undefined ? {} : { dreadBefore }) }),
        on(after, 'exploration.done', { id: 'a', energy: 0, ...(dreadAfter === undefined ? {} : { dreadAfter }) }),
      ).find(({ question }) => question === 'dreadFell')?.evidence;
    expect(fell(8, 3)).toEqual(['e1']);
    expect([fell(3, 3), fell(3, 8), fell(undefined, 0), fell(8)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a job that nobody knew: unknown, active and not seen yet', () => {
    const unknown = direct('d1', { novelty: 'unknown' });
    const asks = (...told: readonly Happened[]) =>
      questions(...told).find(({ question }) => question === 'unknownUnexplored')?.evidence;
    expect(asks(unknown)).toEqual(['e1']);
    expect(asks(direct('d1', { novelty: 'vague' }))).toBeUndefined();
    expect(asks(direct('d1', { novelty: 'unknown', state: 'candidate' }))).toBeUndefined();
    expect(asks(privately(unknown))).toBeUndefined();
    const plan = on(before, 'exploration.planned', { id: 'a', kind: 'talk', directions: ['d1'] });
    expect(asks(unknown, plan)).toEqual(['e1']);
    expect(asks(unknown, plan, on(before, 'exploration.done', { id: 'a' }))).toBeUndefined();
  });

  test('nothing written down: on the last thing that both know of', () => {
    expect(questions(on(before, 'coachSession.held', {}, 'coach'), wish('k1'))).toEqual([
      { question: 'nothingLogged', evidence: ['e2'] },
    ]);
    expect(questions(found(after))).toEqual([]);
    const own = privately(on(after, 'note.written', { text: 'x' }));
    const intake = on(before, 'intake.given', { question: 'Wat past?' });
    const held = on(before, 'coachSession.held', {}, 'coach');
    expect(questions(intake, held, own)).toEqual([{ question: 'nothingLogged', evidence: ['e2'] }]);
    expect(questions(intake, own)).toEqual([{ question: 'nothingLogged', evidence: ['e1'] }]);
    expect(questions(own)).toEqual([]);
    expect(questions(privately(intake), own)).toEqual([]);
  });
});
