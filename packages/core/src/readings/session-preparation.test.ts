import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { methods } from '../method/methods';
import { type Happened, on, toEntries } from './a-dossier.test.setup';
import { type SessionOptions, sessionPreparation } from './session-preparation';

const now = new Date('2026-02-10T12:00:00+01:00');
const since = '2026-01-20';
const start: readonly Happened[] = [
  on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' }),
  on('2026-01-05', 'direction.added', { id: 'd1', title: 'Tuinder', novelty: 'known', state: 'active' }),
  on('2026-01-05', 'criterion.added', { id: 'k1', label: 'Buiten zijn', kind: 'important' }),
];

/** @param hidden places, from 1, of entries that the client keeps private */
function prepare(happened: readonly Happened[], options: Partial<SessionOptions> = {}, hidden: readonly number[] = []) {
  const entries = toEntries([...start, ...happened]).map((entry, at) =>
    hidden.includes(at + 1 - start.length) ? { ...entry, audience: 'private' as const } : entry,
  );
  return sessionPreparation(fold(entries, methods.reorientation), { since, now, ...options });
}

const found = (id: string, day: string, more: object = {}) => on(day, 'finding.logged', { id, text: id, source: id, ...more });
const pro = { links: [{ direction: 'd1', about: 'k1', polarity: 1 }] };
const con = { links: [{ direction: 'd1', about: 'k1', polarity: -1 }] };
const questionsOf = (...args: Parameters<typeof prepare>) => prepare(...args).questions.map(({ question }) => question);

describe('[R64] the page before a talk', () => {
  test('what happened on the day of the last talk is not new; the day after is, surprises first', () => {
    const page = prepare([
      found('old', '2026-01-20'),
      found('new', '2026-01-21'),
      found('wow', '2026-01-22', { kind: 'surprise' }),
    ]);
    expect(page.findings.map(({ id }) => id)).toEqual(['wow', 'new']);
  });

  test('what is private is not on it, nor in a cell, nor in a question, nor in its evidence', () => {
    const told = [found('f1', '2026-01-21', { kind: 'surprise', ...pro }), found('f2', '2026-01-22', con)];
    expect(prepare(told).clashing).toHaveLength(1);
    const page = prepare(told, {}, [1]);
    expect(page.findings.map(({ id }) => id)).toEqual(['f2']);
    expect(page.clashing).toEqual([]);
    expect(page.singleVoices.map(({ about, state }) => [about, state])).toEqual([['k1', 'one-']]);
    expect(page.questions).toEqual([]);
    expect(page.evidence).toEqual(['e5']);
  });

  test('what employers answered stands there once for each application, the last that was heard, and nothing private', () => {
    const heard = (day: string, application: string, outcome: 'invited' | 'rejected') =>
      on(day, 'answer.received', { application, outcome });
    const told = [
      on('2026-01-06', 'application.sent', { id: 'a1', to: 'De Haven' }),
      on('2026-01-06', 'application.sent', { id: 'a2', to: 'De Kim' }),
      on('2026-01-06', 'application.sent', { id: 'a3', to: 'De Bron' }),
      heard('2026-01-19', 'a3', 'rejected'),
      heard('2026-01-21', 'a1', 'invited'),
      heard('2026-01-22', 'a2', 'rejected'),
      heard('2026-01-23', 'a1', 'rejected'),
    ];
    const answersOf = (hidden: readonly number[]) =>
      prepare(told, {}, hidden).answers.map(({ application, outcome }) => [application, outcome]);
    expect(answersOf([])).toEqual([
      ['a1', 'rejected'],
      ['a2', 'rejected'],
    ]);
    expect(answersOf([6])).toEqual([['a1', 'rejected']]);
    expect(answersOf([7])).toEqual([
      ['a1', 'invited'],
      ['a2', 'rejected'],
    ]);
    expect(prepare(told, {}, [6]).evidence).toEqual(['e10']);
  });

  test('what was planned at the last talk stands there with what became of it; what was done before does not', () => {
    const page = prepare([
      on('2026-01-06', 'exploration.planned', { id: 'x1', kind: 'talk' }),
      on('2026-01-06', 'exploration.planned', { id: 'x2', kind: 'talk' }),
      on('2026-01-06', 'exploration.planned', { id: 'x3', kind: 'talk' }),
      on('2026-01-19', 'exploration.done', { id: 'x1' }),
      on('2026-01-25', 'exploration.done', { id: 'x2' }),
      on('2026-01-26', 'exploration.planned', { id: 'x4', kind: 'talk' }),
    ]);
    expect(page.planned.map(({ id, state }) => [id, state])).toEqual([
      ['x2', 'done'],
      ['x3', 'idea'],
    ]);
  });

  test('a difference with the goal of who pays is there once the client put it on the list', () => {
    const marked = on('2026-01-21', 'goalDifference.marked', { id: 'g1' });
    const raised = on('2026-01-22', 'goalDifference.raised', { id: 'g1' });
    expect(prepare([marked]).differences).toEqual([]);
    expect(prepare([marked, raised]).differences.map(({ id }) => id)).toEqual(['g1']);
    expect(prepare([marked, raised, on('2026-01-23', 'goalDifference.settled', { id: 'g1' })]).differences).toEqual([]);
  });
});

describe('[R65] lines that the client strikes', () => {
  const told = [found('f1', '2026-01-21', { kind: 'surprise' }), found('f2', '2026-01-22')];
  const struck = [...told, on('2026-01-23', 'sessionLine.struck', { line: 'e4', isStruck: true })];

  test('stay to be seen by the client, and are not on the coach’s page, nor asked about', () => {
    expect(prepare(struck).findings.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(prepare(struck).struck).toEqual(['e4']);
    const page = prepare(struck, { reader: 'coach' });
    expect(page.findings.map(({ id }) => id)).toEqual(['f2']);
    expect(page.questions).toEqual([]);
    expect(page.evidence).not.toContain('e4');
  });

  test('can be put back', () => {
    const back = [...struck, on('2026-01-24', 'sessionLine.struck', { line: 'e4', isStruck: false })];
    expect(prepare(back, { reader: 'coach' }).findings.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(prepare(back).struck).toEqual([]);
  });

  test('a cell is struck by its direction and what it is about', () => {
    const clash = [found('f1', '2026-01-21', pro), found('f2', '2026-01-22', con)];
    const line = on('2026-01-23', 'sessionLine.struck', { line: 'd1/k1', isStruck: true });
    expect(prepare([...clash, line]).clashing).toHaveLength(1);
    expect(prepare([...clash, line], { reader: 'coach' }).clashing).toEqual([]);
  });
});

describe('[R66] the questions for the talk', () => {
  const done = (dread: object) => [
    on('2026-01-21', 'exploration.planned', { id: 'x1', kind: 'talk', dreadBefore: 8, directions: ['d1'] }),
    on('2026-01-22', 'exploration.done', { id: 'x1', ...dread }),
  ];

  test.each([
    ['surprise', [found('f1', '2026-01-21', { kind: 'surprise' })]],
    ['contradiction', [found('f1', '2026-01-21', pro), found('f2', '2026-01-22', con)]],
    ['harshThought', [on('2026-01-21', 'reflection.written', { soNow: 'Niemand wil iemand zoals ik.' })]],
    ['harshThought', [on('2026-01-21', 'conclusion.drawn', { text: 'Het lukt nooit.', rests: [] })]],
    ['unknownUnexplored', [on('2026-01-21', 'direction.added', { id: 'd2', title: 'x', novelty: 'unknown', state: 'active' })]],
    ['dreadFell', done({ dreadAfter: 7 })],
    ['nothingLogged', []],
  ] as const)('%s', (question, happened) => {
    expect(questionsOf(happened)).toEqual([question]);
  });

  test.each([
    [
      'a word inside another word',
      [found('f', '2026-01-21'), on('2026-01-21', 'reflection.written', { soNow: 'Nooitgedacht is een dorp.' })],
    ],
    [
      'a reflection that is private',
      [found('f', '2026-01-21'), on('2026-01-21', 'reflection.written', { soNow: 'Nooit.' })],
      [2],
    ],
    ['dread that stayed', done({ dreadAfter: 8 })],
    [
      'a direction that was explored',
      [
        on('2026-01-21', 'direction.added', { id: 'd2', title: 'x', novelty: 'unknown', state: 'active' }),
        on('2026-01-21', 'exploration.planned', { id: 'x1', kind: 'talk', directions: ['d2'] }),
        on('2026-01-22', 'exploration.done', { id: 'x1' }),
        found('f', '2026-01-22'),
      ],
    ],
  ] as const)('not by %s', (_, happened, hidden: readonly number[] = []) => {
    const asked = questionsOf([...happened, found('z', '2026-01-23')], {}, hidden);
    expect(asked).toEqual([]);
  });

  test('at most three, in the order of the rules', () => {
    expect(
      questionsOf([
        ...done({ dreadAfter: 2 }),
        on('2026-01-21', 'reflection.written', { soNow: 'Niemand.' }),
        found('f1', '2026-01-21', pro),
        found('f2', '2026-01-22', con),
        found('f3', '2026-01-22', { kind: 'surprise' }),
      ]),
    ).toEqual(['surprise', 'contradiction', 'harshThought']);
  });
});
