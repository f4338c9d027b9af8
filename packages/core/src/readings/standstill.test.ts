import { describe, expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { standstill } from './standstill';
import { standstillKinds } from './standstill.rules';
import { direct, voice, wish } from './voices.test.setup';

const today = '2026-03-31';

/** So many days before today; after it when negative. */
function ago(days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

const read = (...happened: readonly Happened[]) => standstill(toDossier(happened), new Date(`${today}T20:00:00`));
const kinds = (...happened: readonly Happened[]) => read(...happened).kinds.map(({ kind }) => kind);
const evidenceOf = (kind: string, ...happened: readonly Happened[]) =>
  read(...happened).kinds.find((found) => found.kind === kind)?.evidence;

const check = (days: number, more: EventPayloads['selfCheck.answered']) => on(ago(days), 'selfCheck.answered', more);
const plan = (id: string, days: number, more: Partial<EventPayloads['exploration.planned']> = {}) =>
  on(ago(days), 'exploration.planned', { id, kind: 'talk', ...more });
const done = (id: string, days: number, more: EventPayloads['exploration.done'] = {}) =>
  on(ago(days), 'exploration.done', { id, ...more });
const move = (id: string, reason?: 'time' | 'dread' | 'other') =>
  on(ago(1), 'exploration.moved', { id, to: ago(-20), ...(reason ? { reason } : {}) });
const answer = (days: number, outcome: 'rejected' | 'noAnswer' | 'invited' | 'offer') =>
  on(ago(days), 'answer.received', { outcome });
const noted = (id: string, days: number) => on(ago(days), 'finding.logged', { text: 'x', exploration: id });
/** Somebody did something today, so that it is not quiet. */
const active = on(today, 'application.sent', {});

describe('[R150] too heavy', () => {
  test('no room, at the last time of asking, fourteen days ago at most', () => {
    expect(kinds(check(14, { room: 'no' }))).toEqual(['tooHeavy']);
    expect(kinds(check(15, { room: 'no' }))).toEqual([]);
    expect(kinds(check(2, { room: 'no' }), check(1, { room: 'little' }))).toEqual([]);
    expect(kinds(check(2, { room: 'yes' }), check(1, { room: 'no' }))).toEqual(['tooHeavy']);
    expect(kinds(check(1, { hope: 1 }))).toEqual([]);
    expect(evidenceOf('tooHeavy', check(2, { room: 'no' }), check(1, { room: 'no' }))).toEqual(['e2']);
  });
});

describe('[R151] does not dare', () => {
  test('moved twice, at least once from dread', () => {
    expect(kinds(plan('a', 5), move('a', 'dread'), move('a', 'other'))).toEqual(['doNotDare']);
    expect(kinds(plan('a', 5), move('a'), move('a', 'dread'))).toEqual(['doNotDare']);
    expect(kinds(plan('a', 5), move('a', 'dread'))).toEqual([]);
    expect(kinds(plan('a', 5), move('a', 'other'), move('a'))).toEqual([]);
    expect(kinds(plan('a', 5), move('a', 'dread'), plan('b', 5), move('b', 'dread'))).toEqual([]);
  });

  test('planned more than fourteen days ago, from rung 3 and dread 6 on', () => {
    const dreaded = (days: number, rung?: number, dreadBefore?: number) =>
      kinds(plan('a', days, { ...(rung ? { rung } : {}), ...(dreadBefore ? { dreadBefore } : {}) }), active);
    expect(dreaded(15, 3, 6)).toEqual(['doNotDare']);
    expect(dreaded(14, 3, 6)).toEqual([]);
    expect(dreaded(15, 2, 6)).toEqual([]);
    expect(dreaded(15, 3, 5)).toEqual([]);
    expect(dreaded(15, 7, 10)).toEqual(['doNotDare']);
    expect(dreaded(15, undefined, 6)).toEqual([]);
    expect(dreaded(15, 3)).toEqual([]);
  });

  test('what was done, dropped or waits for an answer is not dreaded any more', () => {
    const dreaded = plan('a', 20, { rung: 4, dreadBefore: 8, when: ago(-20) });
    expect(evidenceOf('doNotDare', plan('z', 1), dreaded, active)).toEqual(['e2']);
    expect(kinds(dreaded, done('a', 0), noted('a', 0))).toEqual([]);
    expect(kinds(dreaded, on(today, 'exploration.dropped', { id: 'a' }), active)).toEqual([]);
    expect(kinds(dreaded, on(today, 'exploration.awaiting', { id: 'a' }), active)).toEqual([]);
  });
});

test('[R152] no time: one thing moved twice for time', () => {
  expect(kinds(plan('a', 5), move('a', 'time'), move('a', 'time'))).toEqual(['noTime']);
  expect(evidenceOf('noTime', plan('z', 5), plan('a', 5), move('a', 'time'), move('a', 'time'))).toEqual(['e2']);
  expect(kinds(plan('a', 5), move('a', 'time'), move('a', 'other'))).toEqual([]);
  expect(kinds(plan('a', 5), move('a', 'time'), plan('b', 5), move('b', 'time'))).toEqual([]);
  expect(kinds(plan('a', 5), move('a', 'time'), move('a', 'dread'), move('a', 'time'))).toEqual(['doNotDare', 'noTime']);
});

describe('[R153] bad news', () => {
  const low = done('v', 6, { energy: -1 });
  const news = [answer(5, 'rejected'), answer(3, 'rejected')];

  test('two no’s, the last three days ago at least, and little energy', () => {
    expect(kinds(low, ...news)).toEqual(['badNews']);
    expect(evidenceOf('badNews', low, ...news)).toEqual(['e2', 'e3', 'e1']);
    expect(kinds(low, answer(3, 'rejected'))).toEqual([]);
    expect(kinds(low, answer(5, 'rejected'), answer(2, 'rejected'))).toEqual([]);
    expect(kinds(low, answer(2, 'rejected'), answer(5, 'rejected'), answer(5, 'rejected'))).toEqual([]);
    expect(kinds(...news)).toEqual([]);
    expect(kinds(done('v', 6, { energy: 0 }), ...news)).toEqual([]);
    expect(kinds(done('v', 6), ...news)).toEqual([]);
  });

  test('or little hope', () => {
    expect(kinds(...news, check(3, { hope: 4 }))).toEqual(['badNews']);
    expect(evidenceOf('badNews', ...news, check(3, { hope: 4 }))).toEqual(['e1', 'e2', 'e3']);
    expect(kinds(...news, check(3, { hope: 5 }))).toEqual([]);
    expect(kinds(...news, check(3, { room: 'yes' }))).toEqual([]);
    expect(kinds(...news, check(4, { hope: 1 }), check(3, { hope: 9 }))).toEqual([]);
    expect(kinds(check(14, { hope: 4 }), ...news)).toEqual(['badNews']);
    expect(kinds(check(15, { hope: 4 }), ...news)).toEqual([]);
  });

  test('of the last fourteen days', () => {
    expect(kinds(low, answer(14, 'rejected'), answer(4, 'rejected'))).toEqual(['badNews']);
    expect(kinds(low, answer(15, 'rejected'), answer(4, 'rejected'))).toEqual([]);
    expect(kinds(done('v', 14, { energy: -1 }), ...news)).toEqual(['badNews']);
    expect(kinds(done('v', 15, { energy: -1 }), ...news)).toEqual([]);
    expect(kinds(plan('v', 20), done('v', 6, { energy: -1 }), ...news)).toEqual(['badNews']);
    expect(kinds(low, answer(4, 'rejected'), answer(-1, 'rejected'))).toEqual([]);
    expect(kinds(low, ...news, answer(-1, 'rejected'))).toEqual(['badNews']);
    expect(kinds(low, ...news, answer(0, 'rejected'))).toEqual([]);
    expect(kinds(...news, done('v', -1, { energy: -1 }))).toEqual([]);
  });

  test('a silence is a no; an invitation is none', () => {
    expect(kinds(low, answer(5, 'noAnswer'), answer(3, 'noAnswer'))).toEqual(['badNews']);
    expect(kinds(low, answer(5, 'invited'), answer(3, 'rejected'))).toEqual([]);
    expect(kinds(low, answer(5, 'offer'), answer(3, 'rejected'))).toEqual([]);
  });

  test('so is a voice of the work itself against chance, or that it cannot be done', () => {
    const no = (about: string, polarity = -1, more: Partial<EventPayloads['finding.logged']> = {}) =>
      kinds(low, answer(5, 'rejected'), voice(`d1/${about}`, polarity, more, ago(4)));
    expect(no('chance')).toEqual(['badNews']);
    expect(no('doable', -2)).toEqual(['badNews']);
    expect(no('k1')).toEqual([]);
    expect(no('chance', 1)).toEqual([]);
    expect(no('chance', 0)).toEqual([]);
    expect(no('chance', -1, { sourceKind: 'statistic' })).toEqual([]);
    expect(no('chance', -1, { sourceKind: 'vacancyScan' })).toEqual([]);
    expect(no('chance', -1, { sourceKind: 'field' })).toEqual(['badNews']);
    const links = ['chance', 'doable'].map((about) => ({ direction: 'd1', about, polarity: -1 }));
    // One voice that says two things is one no.
    expect(evidenceOf('badNews', low, voice('', 0, { links }, ago(4)))).toBeUndefined();
    expect(evidenceOf('badNews', low, voice('', 0, { links }, ago(5)), voice('', 0, { links }, ago(4)))).toEqual([
      'e2',
      'e3',
      'e1',
    ]);
  });

  test('not when something is planned for this week', () => {
    const planned = (days: number) => kinds(low, ...news, plan('p', 6, { when: ago(-days) }));
    expect([planned(7), planned(0)]).toEqual([[], []]);
    expect([planned(8), planned(-1)]).toEqual([['badNews'], ['badNews']]);
    expect(kinds(low, ...news, plan('p', 6))).toEqual(['badNews']);
  });
});

describe('[R154] waiting', () => {
  const wait = (days: number) => [plan('a', 20), on(ago(days), 'exploration.awaiting', { id: 'a' })];

  test('for an answer, more than seven days', () => {
    expect(kinds(...wait(8), active)).toEqual(['waiting']);
    expect(kinds(...wait(7), active)).toEqual([]);
    expect(evidenceOf('waiting', ...wait(8), active)).toEqual(['e1']);
    expect(kinds(...wait(9), on(ago(3), 'exploration.awaiting', { id: 'a' }), active)).toEqual([]);
  });

  test('with nothing else planned, with a day or without', () => {
    expect(kinds(...wait(8), plan('b', 8), active)).toEqual([]);
    expect(kinds(...wait(8), plan('b', 8, { when: ago(-30) }), active)).toEqual([]);
    expect(kinds(...wait(8), done('b', 1), active)).toEqual(['waiting']);
  });
});

describe('[R155] no harvest', () => {
  const send = (days: number, count?: number) => on(ago(days), 'application.sent', count ? { count } : {});

  test('eight applications in 28 days', () => {
    expect(kinds(send(28, 5), send(1, 3))).toEqual(['noHarvest']);
    expect(kinds(send(28, 4), send(1, 3))).toEqual([]);
    expect(kinds(send(29, 5), send(1, 3))).toEqual([]);
    expect(kinds(send(2, 7), send(1))).toEqual(['noHarvest']);
    expect(evidenceOf('noHarvest', send(29, 8), send(2, 5), send(1, 3))).toEqual(['e2', 'e3']);
  });

  test('without an invitation or an offer in those days', () => {
    const sent = [send(20, 8)];
    expect(kinds(...sent, answer(5, 'invited'))).toEqual([]);
    expect(kinds(...sent, answer(5, 'offer'))).toEqual([]);
    expect(kinds(answer(28, 'invited'), ...sent, noted('x', 1))).toEqual([]);
    expect(kinds(answer(29, 'invited'), ...sent)).toEqual(['noHarvest']);
    expect(kinds(...sent, answer(5, 'rejected'), answer(5, 'noAnswer'))).toEqual(['noHarvest']);
  });

  test('three visits without a note, three days ago at least', () => {
    const visits = (...days: readonly number[]) => days.map((each, at) => done(`v${at}`, each));
    expect(kinds(...visits(3, 3, 9))).toEqual(['noHarvest']);
    expect(kinds(...visits(2, 3, 9))).toEqual([]);
    expect(kinds(...visits(3, 9))).toEqual([]);
    expect(kinds(...visits(3, 3, 9), noted('v1', 1))).toEqual([]);
    expect(kinds(plan('v0', 9), ...visits(2, 3, 9))).toEqual([]);
    expect(evidenceOf('noHarvest', ...visits(2, 3, 3, 9))).toEqual(['e2', 'e3', 'e4']);
    expect(kinds(...visits(3, 9), done('later', -1))).toEqual([]);
    expect(kinds(...visits(3, 9), plan('p', 5))).toEqual([]);
  });

  test('[D21] a note that came before the plan or the visit that it names is a note', () => {
    expect(kinds(noted('v0', 9), done('v0', 9), done('v1', 9), done('v2', 9))).toEqual([]);
    expect(kinds(noted('v0', 9), plan('v0', 9), done('v0', 9), done('v1', 9), done('v2', 9))).toEqual([]);
    expect(kinds(noted('v9', 9), done('v0', 9), done('v1', 9), done('v2', 9))).toEqual(['noHarvest']);
    const { explorations } = toDossier([noted('v0', 9), noted('v0', 9), plan('v0', 9), plan('v1', 9), done('v0', 9)]);
    expect(explorations.map(({ state, isHarvested }) => [state, isHarvested])).toEqual([
      ['harvested', true],
      ['idea', false],
    ]);
  });
});

describe('[R156] two stories that clash', () => {
  const clash = (about: string, days = 10) => [voice(`d1/${about}`, 1, {}, ago(30)), voice(`d1/${about}`, -1, {}, ago(days))];
  const scene = [direct('d1'), wish('k1'), wish('m1', 'must'), wish('n1', 'nice'), active];
  const ask = (direction: string, about: string) =>
    plan('p', 5, {
      directions: [direction],
      questions: [
        { about: 'k9', text: 'x' },
        { about, text: 'x' },
      ],
    });

  test('for ten days, since the last that was heard', () => {
    expect(kinds(...scene, ...clash('k1'))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('k1', 9))).toEqual([]);
    expect(evidenceOf('contradictory', ...scene, ...clash('k1'))).toEqual(['e6', 'e7']);
    expect(evidenceOf('contradictory', ...scene, ...clash('k1'), ...clash('m1'))).toEqual(['e8', 'e9', 'e6', 'e7'].sort());
    expect(kinds(voice('d1/k1', 1, {}, ago(30)), ...scene)).toEqual([]);
    const expired = voice('d1/k1', 1, { expires: ago(3) }, ago(5));
    expect(kinds(...scene, ...clash('k1'), expired)).toEqual([]);
  });

  test('about a must, an important wish or chance, of a direction that is active', () => {
    expect(kinds(...scene, ...clash('m1'))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('chance'))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('doable'))).toEqual([]);
    expect(kinds(...scene, ...clash('n1'))).toEqual([]);
    const parked = on(today, 'direction.parked', { id: 'd1', reason: 'fit', lookAgainWhen: 'later' });
    expect(kinds(...scene, ...clash('k1'), parked)).toEqual([]);
  });

  test('with no exploration aimed at it', () => {
    expect(kinds(...scene, ...clash('k1'), ask('d1', 'k1'))).toEqual([]);
    expect(kinds(...scene, ...clash('k1'), ask('d1', 'm1'))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('k1'), ask('d2', 'k1'))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('k1'), ask('d1', 'k1'), done('p', 2), noted('p', 2))).toEqual(['contradictory']);
    expect(kinds(...scene, ...clash('k1'), plan('p', 5, { directions: ['d1'] }))).toEqual(['contradictory']);
    const wordless = plan('p', 5, { directions: ['d1'], questions: [{ about: 'k1' }] });
    expect(kinds(...scene, ...clash('k1'), wordless)).toEqual([]);
    expect(toDossier([wordless]).explorations.last?.questions).toEqual([{ about: 'k1', text: '' }]);
  });
});

describe('[R157] thinking in circles', () => {
  const reflect = (days: number) => on(ago(days), 'reflection.written', { soNow: 'x' });
  const note = (days: number, kind?: 'thought' | 'freeWriting') =>
    on(ago(days), 'note.written', { text: 'x', ...(kind ? { kind } : {}) });
  const born = (days: number, id: string) => on(ago(days), 'criterion.added', { id, label: 'x', kind: 'nice' });
  const sharpen = (days: number, id: string) => on(ago(days), 'criterion.sharpened', { id, set: { label: 'y' } });

  test('three thoughts in 21 days: reflections, notes, wishes that are born or sharpened', () => {
    expect(kinds(reflect(21), reflect(2), reflect(1))).toEqual(['circling']);
    expect(kinds(reflect(22), reflect(2), reflect(1))).toEqual([]);
    expect(kinds(note(3), note(2, 'thought'), reflect(1))).toEqual(['circling']);
    expect(kinds(note(21), note(22), reflect(1), reflect(1))).toEqual(['circling']);
    expect(kinds(note(22), reflect(1), reflect(1))).toEqual([]);
    expect(kinds(born(21, 'k3'), born(3, 'k1'), born(2, 'k2'))).toEqual(['circling']);
    expect(kinds(born(22, 'k3'), born(3, 'k1'), born(2, 'k2'))).toEqual([]);
    expect(kinds(born(22, 'k1'), sharpen(21, 'k1'), sharpen(2, 'k1'), sharpen(1, 'k1'))).toEqual(['circling']);
    expect(kinds(born(30, 'k1'), sharpen(22, 'k1'), sharpen(2, 'k1'), sharpen(1, 'k1'))).toEqual([]);
    expect(kinds(reflect(-1), reflect(2), reflect(1))).toEqual([]);
    expect(kinds(reflect(2), reflect(1), reflect(0))).toEqual(['circling']);
    expect(evidenceOf('circling', reflect(22), note(3), born(2, 'k1'), sharpen(1, 'k1'), reflect(1))).toEqual([
      'e5',
      'e2',
      'e3',
      'e4',
    ]);
  });

  test('writing things off one’s chest is no thought', () => {
    expect(kinds(reflect(3), reflect(2), note(1, 'freeWriting'))).toEqual([]);
  });

  test('not when something was done outside in those days, or is planned for this week', () => {
    const thoughts = [reflect(3), reflect(2), reflect(1)];
    expect(kinds(done('v', 21), ...thoughts)).toEqual([]);
    expect(kinds(done('v', 22), ...thoughts)).toEqual(['circling']);
    expect(kinds(plan('v', 40), done('v', 10), ...thoughts)).toEqual([]);
    expect(kinds(plan('v', 10), ...thoughts)).toEqual(['circling']);
    expect(kinds(on(ago(21), 'application.sent', {}), ...thoughts)).toEqual([]);
    expect(kinds(on(ago(22), 'application.sent', {}), ...thoughts)).toEqual(['circling']);
    expect(kinds(...thoughts, plan('p', 1, { when: ago(-7) }))).toEqual([]);
    expect(kinds(...thoughts, plan('p', 1, { when: ago(-8) }))).toEqual(['circling']);
  });
});

describe('[R158] does not know', () => {
  const acts = (...days: readonly number[]) => days.map((each) => on(ago(each), 'finding.logged', { text: 'x' }));

  test('quiet for more than twice the own pace, and ten days at least', () => {
    expect(kinds(...acts(15))).toEqual(['doNotKnow']);
    expect(kinds(...acts(14))).toEqual([]);
    expect(kinds(...acts(20, 17, 14, 11))).toEqual(['doNotKnow']);
    expect(kinds(...acts(19, 16, 13, 10))).toEqual([]);
    expect(kinds(...acts(49, 39, 29, 19))).toEqual([]);
    expect(kinds(...acts(51, 41, 31, 21))).toEqual(['doNotKnow']);
    expect(evidenceOf('doNotKnow', ...acts(20, 15))).toEqual(['e2']);
  });

  test('from the start when nothing was done; never before it', () => {
    const intake = (days: number) => on(ago(days), 'intake.given', { question: 'Wat past?' });
    expect(kinds(intake(15))).toEqual(['doNotKnow']);
    expect(kinds(intake(14))).toEqual([]);
    expect(read()).toEqual({ kinds: [], shown: undefined, evidence: [] });
    expect(kinds(on(ago(40), 'coachSession.held', {}, 'coach'))).toEqual([]);
  });

  test('not with something this week, and not beside another kind', () => {
    expect(kinds(...acts(20), on(ago(20), 'exploration.planned', { kind: 'talk', when: ago(-3) }))).toEqual([]);
    expect(kinds(...acts(20), check(2, { room: 'no' }))).toEqual(['tooHeavy']);
  });
});

describe('[R159] silence', () => {
  const quiet = on(ago(60), 'finding.logged', { text: 'x' });
  const pause = (days: number, until?: number) =>
    on(ago(days), 'pause.planned', until === undefined ? {} : { until: ago(until) });
  const isSilent = (...more: readonly Happened[]) => kinds(quiet, ...more).length === 0;

  test('in a pause: from its day up to and with its last', () => {
    expect(isSilent()).toBe(false);
    expect([isSilent(pause(0, -5)), isSilent(pause(20, 0)), isSilent(pause(20))]).toEqual([true, true, true]);
    expect([isSilent(pause(20, 1)), isSilent(pause(-1, -5))]).toEqual([false, false]);
  });

  test('and no more from the day on which the client ended it', () => {
    const ended = (days: number) => on(ago(days), 'pause.ended', {});
    expect([isSilent(pause(20, -5), ended(3)), isSilent(pause(20, -5), ended(0)), isSilent(pause(20, -5), ended(-1))]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isSilent(pause(30, -5), ended(20), pause(10, -5))).toBe(true);
  });

  test('after an ending, until it is opened again', () => {
    const closed = on(ago(5), 'trajectory.closed', { ending: 'stayed' });
    expect(isSilent(closed)).toBe(true);
    expect(isSilent(closed, on(ago(4), 'checkIn.planned', { on: [ago(-40)] }))).toBe(true);
    expect(isSilent(closed, on(ago(3), 'trajectory.reopened', {}))).toBe(false);
  });
});

test('[R160] all that hold, in the order of the kinds; the first is shown, with what it rests on', () => {
  const everything = [
    on(ago(60), 'intake.given', { question: 'Wat past?' }),
    on(ago(60), 'goalDifference.marked', { id: 'g1' }),
    direct('d1'),
    wish('k1'),
    voice('d1/k1', 1, {}, ago(30)),
    voice('d1/k1', -1, {}, ago(30)),
    plan('a', 5),
    move('a', 'time'),
    move('a', 'dread'),
    move('a', 'time'),
    answer(5, 'rejected'),
    answer(4, 'rejected'),
    check(3, { hope: 1, room: 'no' }),
    on(ago(26), 'application.sent', { count: 9 }),
    ...[3, 2, 1].map((days) => on(ago(days), 'reflection.written', { soNow: 'x' })),
  ];
  const expected = standstillKinds.filter((kind) => kind !== 'waiting' && kind !== 'doNotKnow');
  expect(kinds(...everything)).toEqual(expected);
  expect(read(...everything)).toMatchObject({ shown: { kind: 'tooHeavy', evidence: ['e13'] }, evidence: ['e13'] });
});

test('[R160] the first is the one to speak of', () => {
  const thoughts = [3, 2, 1].map((days) => on(ago(days), 'reflection.written', { soNow: 'x' }));
  expect(read(...thoughts).shown?.kind).toBe('circling');
  expect(read(...thoughts, check(1, { room: 'no' })).shown?.kind).toBe('tooHeavy');
});

test('[R12] a method draws these lines elsewhere', () => {
  const strict = { ...methods.reorientation, thresholds: { quietDays: 3, quietRhythms: 1, rhythmUnknown: 4, soonDays: 1 } };
  const kindsOf = (...happened: readonly Happened[]) =>
    standstill(toDossier(happened, strict), new Date(`${today}T20:00:00`)).kinds.map(({ kind }) => kind);
  const act = (days: number) => on(ago(days), 'finding.logged', { text: 'x' });
  expect([kindsOf(act(4)), kindsOf(act(5))]).toEqual([[], ['doNotKnow']]);
  expect(kindsOf(act(9), plan('p', 9, { when: ago(-2) }))).toEqual(['doNotKnow']);
});
