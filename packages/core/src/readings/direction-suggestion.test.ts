import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { steering } from './steering';
import { direct, twice, visit, voice, wish } from './voices.test.setup';

const must = wish('m1', 'must');
const wishes = [must, wish('k1'), wish('k2'), wish('k3'), wish('n1', 'nice')];

function suggest(...happened: readonly Happened[]) {
  const [suggestion] = steering(toDossier([direct('d1'), ...wishes, ...happened])).directions;
  if (!suggestion) throw new Error('no suggestion');
  return suggestion;
}

function rule(...happened: readonly Happened[]): string {
  const { course, rule: held, about } = suggest(...happened);
  return [course, held, ...about].join(' ');
}

const ready = [
  ...twice('d1/m1', 1),
  ...twice('d1/k1', 1),
  ...twice('d1/k2', 1),
  ...twice('d1/chance', 1),
  voice('d1/doable', 1),
] as const;

describe('[R32] away, when it clashes with what is fixed', () => {
  test('a must is down: two voices, or a majority, and not one', () => {
    expect(rule(...twice('d1/m1', -1))).toBe('switch blocked m1');
    expect(rule(...twice('d1/m1', -1), voice('d1/m1', 1))).toBe('switch blocked m1');
    expect(rule(voice('d1/m1', -1))).toBe('none tooLittle');
    expect(rule(...twice('d1/k1', -1))).toBe('none tooLittle');
  });

  test('it cannot be done: down, with a −2 among the voices', () => {
    expect(rule(voice('d1/doable', -2), voice('d1/doable', -1))).toBe('switch blocked doable');
    expect(rule(...twice('d1/doable', -2), voice('d1/doable', 1))).toBe('switch blocked doable');
    expect(rule(...twice('d1/doable', -1))).toBe('none tooLittle');
    expect(rule(voice('d1/doable', -2))).toBe('none tooLittle');
    expect(rule(voice('d1/doable', -2), ...twice('d1/doable', 1))).toBe('persist positive doable');
  });

  test('all that is fixed is named, the musts in their order', () => {
    const other = wish('m2', 'must');
    expect(rule(other, ...twice('d1/doable', -2), ...twice('d1/m2', -1), ...twice('d1/m1', -1))).toBe(
      'switch blocked m1 m2 doable',
    );
  });
});

describe('[R33] away, when the market says no', () => {
  test('down, with a voice of the work itself; figures and advertisements alone never close a direction', () => {
    expect(rule(...twice('d1/chance', -1))).toBe('switch chance chance');
    expect(rule(voice('d1/chance', -1), voice('d1/chance', -1, { sourceKind: 'statistic' }))).toBe('switch chance chance');
    expect(rule(...twice('d1/chance', -2, { sourceKind: 'statistic' }))).toBe('none tooLittle');
    expect(rule(...twice('d1/chance', -2, { sourceKind: 'vacancyScan' }))).toBe('none tooLittle');
    expect(rule(voice('d1/chance', -1))).toBe('none tooLittle');
  });

  test('the voice of the work has to say no itself', () => {
    expect(rule(...twice('d1/chance', -1, { sourceKind: 'statistic' }), voice('d1/chance', 1))).toBe('none tooLittle');
  });
});

describe('[R34] away, when the work itself fits less', () => {
  test('two important wishes down, and more down than up', () => {
    const down = [...twice('d1/k1', -1), ...twice('d1/k2', -1)];
    expect(rule(...down)).toBe('switch fit k1 k2');
    expect(rule(...down, ...twice('d1/k3', 1))).toBe('switch fit k1 k2');
    expect(rule(...down, ...twice('d1/k3', 1), wish('k4'), ...twice('d1/k4', 1))).toBe('persist positive k3 k4');
    expect(rule(...twice('d1/k1', -1), voice('d1/k2', -1))).toBe('none tooLittle');
  });

  test('musts and what would be nice are handled apart', () => {
    const down = [...twice('d1/k1', -1), ...twice('d1/k2', -1)];
    expect(rule(...down, ...twice('d1/m1', 1), ...twice('d1/n1', 1), ...twice('d1/k3', 1))).toBe('switch fit k1 k2');
    expect(rule(...twice('d1/k1', -1), ...twice('d1/n1', -1))).toBe('none tooLittle');
  });
});

describe('[R35] away, when it fits less and the last visit took energy', () => {
  const down = twice('d1/k1', -1);

  test('energy of −1 or less, and nothing that fits', () => {
    expect(rule(...down, visit('a', '2026-01-08', { energy: -1 }))).toBe('switch fitAndEnergy k1');
    expect(rule(...down, visit('a', '2026-01-08', { energy: 0 }))).toBe('none tooLittle');
    expect(rule(...down, visit('a', '2026-01-08'))).toBe('none tooLittle');
    expect(rule(visit('a', '2026-01-08', { energy: -2 }))).toBe('none tooLittle');
    expect(rule(...down, ...twice('d1/k2', 1), visit('a', '2026-01-08', { energy: -2 }))).toBe('persist positive k2');
  });

  test('the last visit that said how it felt, to this direction, whether noted or not', () => {
    const low = visit('a', '2026-01-08', { energy: -2 });
    expect(rule(...down, low, visit('b', '2026-01-09', { energy: 1 }))).toBe('none tooLittle');
    expect(rule(...down, visit('b', '2026-01-09', { energy: 1 }), visit('a', '2026-01-10', { energy: -2 }))).toBe(
      'switch fitAndEnergy k1',
    );
    expect(rule(...down, low, visit('b', '2026-01-09'))).toBe('switch fitAndEnergy k1');
    expect(rule(...down, low, visit('b', '2026-01-08', { energy: 1 }))).toBe('switch fitAndEnergy k1');
    expect(rule(...down, visit('b', '2026-01-08', { energy: 1 }), low)).toBe('none tooLittle');
    expect(rule(...down, low, visit('b', '2026-01-09', { energy: 1, directions: ['d2'] }))).toBe('switch fitAndEnergy k1');
    expect(rule(...down, low, on('2026-01-10', 'finding.logged', { text: 'x', exploration: 'a' }))).toBe(
      'switch fitAndEnergy k1',
    );
    expect(rule(...down, on('2026-01-08', 'exploration.planned', { id: 'a', kind: 'talk', directions: ['d1'] }))).toBe(
      'none tooLittle',
    );
  });

  test('a visit that was planned long ago counts on the day on which it was done', () => {
    const plan = on('2026-01-01', 'exploration.planned', { id: 'a', kind: 'talk', directions: ['d1'] });
    const done = on('2026-01-10', 'exploration.done', { id: 'a', energy: -1 });
    expect(rule(...down, plan, visit('b', '2026-01-05', { energy: 2 }), done)).toBe('switch fitAndEnergy k1');
  });
});

describe('[R36] deeper, when two stories clash', () => {
  test.each(['m1', 'k1', 'chance', 'doable'])('about %s', (about) => {
    expect(rule(voice(`d1/${about}`, 1), voice(`d1/${about}`, -1))).toBe(`deepen contradicted ${about}`);
  });

  test('not about what would only be nice, and not once there is a majority', () => {
    expect(rule(voice('d1/n1', 1), voice('d1/n1', -1))).toBe('none tooLittle');
    expect(rule(...twice('d1/k1', 1), voice('d1/k1', -1))).toBe('persist positive k1');
  });

  test('before going for it, and after what closes', () => {
    expect(rule(...ready, voice('d1/k3', 1), voice('d1/k3', -1))).toBe('deepen contradicted k3');
    expect(rule(...twice('d1/m1', -1), voice('d1/k3', 1), voice('d1/k3', -1))).toBe('switch blocked m1');
  });
});

describe('[R37] go for it, when all that counts is confirmed', () => {
  const without = (...left: readonly string[]) =>
    ready.filter(({ payload }) => !payload.links?.some(({ about }) => left.includes(about)));

  test('all musts and two important wishes up, chance up from the work itself, and it can be done', () => {
    expect(rule(...ready)).toBe('goForIt ready m1 k1 k2 chance doable');
    expect(rule(...ready, voice('d1/m1', -1), voice('d1/k1', -1), voice('d1/chance', -1))).toBe(
      'goForIt ready m1 k1 k2 chance doable',
    );
  });

  test('a must, a wish or chance on one voice is too little; for doable one is enough', () => {
    for (const about of ['m1', 'k1', 'chance']) {
      expect(rule(...without(about), voice(`d1/${about}`, 1))).toMatch(/^persist positive/);
    }
    expect(rule(...without('doable'))).toMatch(/^persist positive/);
    expect(rule(...without('doable'), voice('d1/doable', -1))).toMatch(/^persist positive/);
    expect(rule(...without('doable'), ...twice('d1/doable', 1))).toMatch(/^goForIt/);
    expect(rule(...without('doable'), ...twice('d1/doable', 1), voice('d1/doable', -1))).toMatch(/^goForIt/);
  });

  test('each must counts; who has none is not held up', () => {
    expect(rule(wish('m2', 'must'), ...ready)).toMatch(/^persist/);
    const free = toDossier([direct('d1'), wish('k1'), wish('k2'), ...without('m1')]);
    expect(steering(free).directions[0]?.course).toBe('goForIt');
  });

  test('chance from figures alone does not do', () => {
    expect(rule(...without('chance'), ...twice('d1/chance', 1, { sourceKind: 'statistic' }))).toMatch(/^persist/);
    expect(rule(...without('chance'), ...twice('d1/chance', 1, { sourceKind: 'statistic' }), voice('d1/chance', -1))).toMatch(
      /^persist/,
    );
  });
});

describe('[R38] on, when anything is positive; nothing, when there is too little', () => {
  test.each(['m1', 'k1', 'chance', 'doable'])('one voice for %s', (about) => {
    expect(rule(voice(`d1/${about}`, 1))).toBe(`persist positive ${about}`);
  });

  test('what would only be nice is too little, and so is a single no', () => {
    expect(rule(...twice('d1/n1', 1))).toBe('none tooLittle');
    expect(rule(voice('d1/k1', -1))).toBe('none tooLittle');
    expect(rule()).toBe('none tooLittle');
  });
});

describe('[R39] each suggestion shows what speaks for it and against it', () => {
  test('to stay: what was good for it, what was not against it', () => {
    const suggestion = suggest(voice('d1/k1', 1), voice('d1/k2', -1), voice('d1/chance', 1), voice('d1/n1', 1));
    expect(suggestion).toMatchObject({ course: 'persist', forIt: ['e7', 'e9'], againstIt: ['e8'], evidence: ['e7', 'e9'] });
  });

  test('to leave: the other way round, and the visit that took energy', () => {
    const low = visit('a', '2026-01-08', { energy: -2 });
    const suggestion = suggest(...twice('d1/k1', -1), voice('d1/chance', 1), low);
    expect(suggestion).toMatchObject({
      rule: 'fitAndEnergy',
      forIt: ['e7', 'e8', 'e10'],
      againstIt: ['e9'],
      evidence: ['e7', 'e8', 'e10'],
    });
    const blocked = suggest(...twice('d1/m1', -1), voice('d1/m1', 1), low);
    expect(blocked).toMatchObject({ rule: 'blocked', forIt: ['e7', 'e8'], againstIt: ['e9'], evidence: ['e9', 'e7', 'e8'] });
  });

  test('an entry that says two things is there once', () => {
    const links = ['k1', 'k2'].map((about) => ({ direction: 'd1', about, polarity: 1 }));
    expect(suggest(voice('d1/k1', 1, { links }))).toMatchObject({ forIt: ['e7'], evidence: ['e7'] });
  });

  test('with too little to say, it rests on nothing', () => {
    expect(suggest(voice('d1/k1', -1))).toMatchObject({ course: 'none', forIt: [], againstIt: ['e7'], evidence: [] });
  });
});

test('[R12] a method draws these lines elsewhere', () => {
  const strict = { ...methods.reorientation, thresholds: { upForGoForIt: 3, downForSwitch: 1, lowEnergy: -2 } };
  const course = (...happened: readonly Happened[]) =>
    steering(toDossier([direct('d1'), ...wishes, ...happened], strict)).directions[0]?.course;
  expect(course(...ready)).toBe('persist');
  expect(course(...ready, ...twice('d1/k3', 1))).toBe('goForIt');
  expect(course(...twice('d1/k1', -1))).toBe('switch');
  const half = { ...methods.reorientation, thresholds: { lowEnergy: -2 } };
  const low = (energy: number) =>
    steering(toDossier([direct('d1'), ...wishes, ...twice('d1/k1', -1), visit('a', '2026-01-08', { energy })], half))
      .directions[0];
  expect([low(-1)?.course, low(-2)?.course]).toEqual(['none', 'switch']);
});
