import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { nextExplorations } from './next-explorations';
import { direct, today, twice, visit, voice, wish } from './voices.test.setup';

const read = (...happened: readonly Happened[]) => nextExplorations(toDossier(happened));
const ask = (place: string, ...happened: readonly Happened[]) =>
  read(...happened).questions.find(({ direction, about }) => `${direction}/${about}` === place);
const placesOf = (...happened: readonly Happened[]) =>
  read(...happened).questions.map(({ direction, about }) => `${direction}/${about}`);

const explored = visit('v', today);
const wishes = [wish('m1', 'must'), wish('k1'), wish('n1', 'nice')];

describe('[R48] what a question is worth: how much it counts × how little is known', () => {
  test('must, chance and doable count 3, important 2, nice 1', () => {
    const scene = [direct('d1'), ...wishes, explored];
    const worth = Object.fromEntries(
      read(...scene).questions.map(({ about, value, importance }) => [about, [value, importance]]),
    );
    expect(worth).toEqual({
      m1: [9, 'must'],
      chance: [9, 'chance'],
      doable: [9, 'doable'],
      k1: [6, 'important'],
      n1: [3, 'nice'],
    });
  });

  test('nothing known 3, a clash 2, one voice 1; what is confirmed or leans is no question', () => {
    const scene = [direct('d1'), ...wishes, explored];
    const pro = voice('d1/m1', 1);
    const con = voice('d1/m1', -1);
    const of = (...voices: readonly Happened[]) => {
      const question = ask('d1/m1', ...scene, ...voices);
      return question && [question.value, question.uncertainty];
    };
    expect(of()).toEqual([9, 'empty']);
    expect(of(pro, con)).toEqual([6, 'contradicted']);
    expect(of(pro)).toEqual([3, 'one']);
    expect(of(con)).toEqual([3, 'one']);
    expect(of(pro, pro)).toBeUndefined();
    expect(of(pro, pro, con)).toBeUndefined();
    const empty = (about: string) => ask(`d1/${about}`, ...scene, ...twice('d1/k1', -1));
    expect([empty('k1'), empty('n1')?.value]).toEqual([undefined, 3]);
  });

  test('it rests on the direction, the wish and what was heard, each once', () => {
    expect(ask('d1/k1', direct('d1'), wish('k1'), explored, voice('d1/k1', 1))?.evidence).toEqual(['e1', 'e2', 'e4']);
    for (const about of ['chance', 'doable']) {
      expect(ask(`d1/${about}`, direct('d1'), wish('k1'), explored)?.evidence).toEqual(['e1']);
    }
    expect(read(direct('d1'), wish('m1', 'must')).evidence).toEqual(['e1']);
    expect(read(wish('k1')).evidence).toEqual([]);
  });
});

describe('[R49] half as much again, where nobody went yet', () => {
  const value = (...more: readonly Happened[]) => {
    const question = ask('d1/chance', direct('d1'), direct('d2'), ...more);
    return [question?.value, question?.isNeverExplored];
  };

  test('a visit that was done counts, noted or not; a plan, a drop and a visit elsewhere do not', () => {
    const plan = on(today, 'exploration.planned', { id: 'p', kind: 'talk', directions: ['d1'] });
    expect(value()).toEqual([13.5, true]);
    expect(value(explored)).toEqual([9, false]);
    expect(value(explored, on(today, 'finding.logged', { text: 'x', exploration: 'v' }))).toEqual([9, false]);
    expect(value(plan)).toEqual([13.5, true]);
    expect(value(plan, on(today, 'exploration.dropped', { id: 'p' }))).toEqual([13.5, true]);
    expect(value(visit('v', today, { directions: ['d2'] }))).toEqual([13.5, true]);
    expect(value(visit('v', today, { directions: ['d2', 'd1'] }))).toEqual([9, false]);
  });
});

describe('[R50] a quarter more for the direction that leads', () => {
  const two = [direct('d1'), direct('d2'), wish('k1'), wish('k2'), visit('v', today, { directions: ['d1', 'd2'] })];
  const leads = (...more: readonly Happened[]) => {
    const asked = read(...two, ...more).questions;
    return ['d1', 'd2'].filter((id) => asked.some(({ direction, leads: first }) => direction === id && first));
  };

  test('the most important wishes up; nobody leads while nothing is up', () => {
    expect(leads()).toEqual([]);
    expect(leads(voice('d1/k1', 1))).toEqual([]);
    expect(leads(...twice('d2/k1', 1))).toEqual(['d2']);
    expect(leads(...twice('d2/k1', 1), ...twice('d1/k1', 1))).toEqual(['d1']);
    expect(leads(...twice('d1/k1', 1), ...twice('d2/k1', 1), ...twice('d2/k2', 1))).toEqual(['d2']);
    expect(ask('d2/chance', ...two, ...twice('d2/k1', 1))?.value).toBe(11.25);
    expect(ask('d1/chance', ...two, ...twice('d2/k1', 1))?.value).toBe(9);
  });

  test('both bonuses multiply', () => {
    expect(ask('d1/chance', direct('d1'), wish('k1'), ...twice('d1/k1', 1))?.value).toBe(16.875);
  });
});

describe('[R51] which questions are asked', () => {
  test('of active directions that the findings do not close', () => {
    const parked = on(today, 'direction.parked', { id: 'd2', reason: 'fit', lookAgainWhen: 'later' });
    const scene = [direct('d1'), direct('d2'), direct('d3', { state: 'candidate' }), direct('d4'), parked];
    expect(placesOf(...scene, ...twice('d4/chance', -1))).toEqual(['d1/chance', 'd1/doable']);
  });

  test('the most worth first, then by the name of the direction and of what it is about', () => {
    const scene = [direct('d2'), direct('d1'), wish('k1'), wish('a1')];
    expect(placesOf(...scene)).toEqual(['d1/chance', 'd1/doable', 'd2/chance', 'd2/doable', 'd1/a1', 'd1/k1', 'd2/a1', 'd2/k1']);
    expect(placesOf(...scene, voice('d1/chance', 1))[0]).toBe('d1/doable');
    expect(placesOf(...scene, explored)[0]).toBe('d2/chance');
  });
});

describe('[R52] the unknown job', () => {
  const unknown = direct('d2', { novelty: 'unknown' });

  test('its first question, when the first of all is about something known', () => {
    expect(read(direct('d1'), unknown).unknownJob).toMatchObject({ direction: 'd2', about: 'chance' });
    expect(read(direct('d1'), direct('d2', { novelty: 'vague' })).unknownJob).toBeUndefined();
  });

  test('nothing beside it when the first is about one already, or when there is none', () => {
    expect(read(direct('d1', { novelty: 'unknown' }), unknown).unknownJob).toBeUndefined();
    expect(read(direct('d1')).unknownJob).toBeUndefined();
    expect(read().unknownJob).toBeUndefined();
  });
});

describe('[R53] courage grows one rung at a time', () => {
  const rungs = (...happened: readonly Happened[]) => {
    const { topRung, kinds } = read(...happened);
    return [topRung, kinds.at(0)?.rung, kinds.at(-1)?.rung];
  };
  const done = (rung: number) => visit(`r${rung}`, today, { rung });

  test('the highest that was done, and kinds up to one above it, the least first', () => {
    expect(rungs()).toEqual([0, 0, 1]);
    expect(rungs(done(2), done(1))).toEqual([2, 0, 3]);
    expect(rungs(done(7))).toEqual([7, 0, 7]);
    expect(rungs(visit('x', today))).toEqual([0, 0, 1]);
    expect(rungs(on(today, 'exploration.planned', { id: 'p', kind: 'talk', rung: 5 }))).toEqual([0, 0, 1]);
    const { kinds } = read(done(6));
    expect(kinds.map(({ rung }) => rung)).toEqual([...kinds.map(({ rung }) => rung)].sort());
  });

  test('an application is rung 6; who came in applying has every rung open', () => {
    expect(rungs(on(today, 'application.sent', {}))).toEqual([6, 0, 7]);
    expect(rungs(on(today, 'application.sent', {}), done(7))).toEqual([7, 0, 7]);
    expect(rungs(on(today, 'intake.given', { alreadyApplying: true }))).toEqual([0, 0, 7]);
    expect(rungs(on(today, 'intake.given', { alreadyApplying: false }))).toEqual([0, 0, 1]);
  });

  test('the kinds are those of the method, and of the box where there is none', () => {
    expect(nextExplorations(fold([])).kinds.map(({ id }) => id)).toEqual(
      nextExplorations(toDossier([])).kinds.map(({ id }) => id),
    );
    const method = {
      ...methods.reorientation,
      kinds: [
        { id: 'boat', rung: 1 },
        { id: 'map', rung: 0 },
        { id: 'sea', rung: 2 },
      ],
    };
    expect(nextExplorations(toDossier([], method)).kinds.map(({ id }) => id)).toEqual(['map', 'boat']);
  });
});

describe('[R54] enough, when the leader has no question left above 2', () => {
  const leader = [direct('d1'), direct('d2'), wish('k1'), wish('n1', 'nice'), explored, ...twice('d1/k1', 1)];
  const known = [...twice('d1/chance', 1), ...twice('d1/doable', 1)];

  test('one voice on what would be nice is worth 1.25, a clash there 2.5', () => {
    expect(read(...leader, ...known, voice('d1/n1', 1)).isEnough).toBe(true);
    expect(read(...leader, ...known, voice('d1/n1', 1), voice('d1/n1', -1)).isEnough).toBe(false);
    expect(read(...leader, ...known).isEnough).toBe(false);
    expect(read(...leader, ...known, ...twice('d1/n1', 1)).isEnough).toBe(true);
  });

  test('what others still ask does not matter, and without a leader there is no enough', () => {
    expect(read(...leader, ...known, ...twice('d1/n1', 1)).questions.every(({ direction }) => direction === 'd2')).toBe(true);
    expect(read(direct('d1'), explored, ...known).isEnough).toBe(false);
    expect(read(wish('k1')).isEnough).toBe(false);
  });

  test('at the line itself it is enough', () => {
    const enough = (worthAsking: number) => {
      const method = { ...methods.reorientation, thresholds: { worthAsking } };
      return nextExplorations(toDossier([...leader, ...known, voice('d1/n1', 1)], method)).isEnough;
    };
    expect([enough(1.25), enough(1.24)]).toEqual([true, false]);
  });
});

test('[R47] what expired is asked again', () => {
  const dossier = toDossier([direct('d1'), explored, voice('d1/chance', 1, { expires: '2026-01-20' })]);
  const value = (day: string) => nextExplorations(dossier, new Date(`${day}T12:00:00`)).questions[0]?.uncertainty;
  const first = (day: string) =>
    nextExplorations(dossier, new Date(`${day}T12:00:00`)).questions.find(({ about }) => about === 'chance')?.uncertainty;
  expect([first('2026-01-20'), first('2026-01-21'), value('2026-01-20')]).toEqual(['one', 'empty', 'empty']);
});

test('[R12] a method weighs otherwise', () => {
  const method = {
    ...methods.reorientation,
    thresholds: {
      importanceMust: 7,
      importanceImportant: 5,
      importanceNice: 2,
      uncertaintyEmpty: 10,
      uncertaintyContradicted: 20,
      uncertaintyOneVoice: 30,
      bonusNeverExplored: 2,
      bonusLeads: 3,
    },
  };
  const values = (...more: readonly Happened[]) =>
    Object.fromEntries(
      nextExplorations(toDossier([direct('d1'), ...wishes, ...more], method)).questions.map(({ about, value }) => [about, value]),
    );
  expect(values()).toEqual({ m1: 140, chance: 140, doable: 140, k1: 100, n1: 40 });
  expect(values(explored, voice('d1/k1', 1), voice('d1/n1', 1), voice('d1/n1', -1))).toMatchObject({ k1: 150, n1: 40, m1: 70 });
  expect(values(explored, ...twice('d1/k1', 1))).toEqual({ m1: 210, chance: 210, doable: 210, n1: 60 });
});
