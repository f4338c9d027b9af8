import { describe, expect, test } from 'vitest';
import { fixedTexts } from './fixed-texts';
import type { MethodProblem } from './method-problem';
import { methods } from './methods';
import { isMethod, parseMethod } from './parse-method';
import { thresholdLimits, thresholdsInTheBox } from './thresholds';

type Part = Readonly<Record<string, unknown>>;
const good = methods.redundancy;
const [first, ...otherQuestions] = good.intake.questions;

const change = (part: Part): unknown => ({ ...structuredClone(good), ...part });
const questions = (...list: readonly unknown[]): unknown => change({ intake: { questions: list } });
const problem = (rule: string, ...path: readonly (string | number)[]) => ({ code: 'ONDERWEG-501', rule, path });

describe.each(Object.entries(methods))('%s', (name, method) => {
  test('[M1] a pack in the box is good, is handed back as it is, and bears its name', () => {
    expect(parseMethod(method)).toBe(method);
    expect(isMethod(parseMethod(method))).toBe(true);
    expect(method.id).toBe(name);
  });

  test('[M2] it survives being sent as JSON', () => {
    expect(parseMethod(JSON.parse(JSON.stringify(method)))).toEqual(method);
  });

  test('[M3] at least one market accent is 1 or more, so that the journey goes outside', () => {
    expect(Math.max(method.accents.marketExploration, method.accents.marketApproach)).toBeGreaterThanOrEqual(1);
  });
});

test('[M4] the packs follow the weights of the three tracks', () => {
  const weights = Object.values(methods).map(({ track, accents }) => [track, ...Object.values(accents)]);
  expect(weights).toEqual([
    ['preventive', 1, 2, 3, 1],
    ['curative', 1, 1, 2, 3],
    ['reintegration', 1, 1, 3, 2],
  ]);
});

describe('a pack that is not good: where, and what', () => {
  test.each<[what: string, pack: unknown, ReturnType<typeof problem>]>([
    ['no pack', undefined, problem('invalid_type')],
    ['a list', [], problem('invalid_type')],
    ['a name of the kit', 'redundancy', problem('invalid_type')],
    ['no name', change({ name: undefined }), problem('invalid_type', 'name')],
    ['an empty name', change({ name: '' }), problem('too_small', 'name')],
    ['an id with a space', change({ id: 'my way' }), problem('invalid_format', 'id')],
    ['version 0', change({ version: 0 }), problem('too_small', 'version')],
    ['half a version', change({ version: 1.5 }), problem('invalid_type', 'version')],
    [
      'a track of its own',
      change({ track: 'fast' }),
      { ...problem('invalid_value', 'track'), known: ['preventive', 'curative', 'reintegration'] },
    ],
    ['a weight of 4', change({ accents: { ...good.accents, vision: 4 } }), problem('too_big', 'accents', 'vision')],
    ['a weight below 0', change({ accents: { ...good.accents, vision: -1 } }), problem('too_small', 'accents', 'vision')],
    [
      'a weight left out',
      change({ accents: { selfKnowledge: 1, marketExploration: 1, marketApproach: 1 } }),
      problem('invalid_type', 'accents', 'vision'),
    ],
    ['a field that is not known', change({ colour: 'red' }), problem('unrecognized_keys', 'colour')],
    ['no questions', questions(), problem('too_small', 'intake', 'questions')],
    [
      'a question about nothing',
      questions(first, { id: 'x', asks: 'age' }),
      expect.objectContaining(problem('invalid_value', 'intake', 'questions', 1, 'asks')),
    ],
    [
      'an own question without a text',
      questions(...good.intake.questions, { id: 'x', asks: 'own' }),
      problem('missing', 'intake', 'questions', good.intake.questions.length, 'text'),
    ],
    [
      'a question twice',
      questions(...good.intake.questions, first),
      problem('repeated', 'intake', 'questions', good.intake.questions.length, 'id'),
    ],
    [
      'an intake without the question',
      questions(...otherQuestions.filter(({ asks }) => asks !== 'question')),
      problem('asksTooLittle', 'intake', 'questions'),
    ],
    [
      'an intake without direction or picture',
      questions({ id: 'q', asks: 'question' }),
      problem('asksTooLittle', 'intake', 'questions'),
    ],
    ['no kinds', change({ kinds: [] }), problem('too_small', 'kinds')],
    ['a kind twice', change({ kinds: [...good.kinds, good.kinds[0]] }), problem('repeated', 'kinds', good.kinds.length, 'id')],
    ['a rung of 8', change({ kinds: [{ id: 'jump', rung: 8 }] }), problem('too_big', 'kinds', 0, 'rung')],
    [
      'a text in no language',
      change({ kinds: [{ id: 'jump', rung: 1, text: { dutch: 'sprong' } }] }),
      problem('invalid_key', 'kinds', 0, 'text', 'dutch'),
    ],
    [
      'an empty text',
      change({ kinds: [{ id: 'jump', rung: 1, text: { nl: '' } }] }),
      problem('too_small', 'kinds', 0, 'text', 'nl'),
    ],
    ['a kind that the kit has no name for', change({ kinds: [{ id: 'jump', rung: 1 }] }), problem('missing', 'kinds', 0, 'text')],
    [
      'no weight on the market',
      change({ accents: { ...good.accents, marketExploration: 0, marketApproach: 0 } }),
      problem('noMarket', 'accents', 'marketExploration'),
    ],
    [
      'a first move that goes nowhere',
      change({ firstMoves: [{ move: 'exploration' }] }),
      problem('noSuchKind', 'firstMoves', 0, 'kind'),
    ],
    [
      'a first move of a kind that is not there',
      change({ firstMoves: [{ move: 'picture' }, { move: 'exploration', kind: 'talkk' }] }),
      { ...problem('noSuchKind', 'firstMoves', 1, 'kind'), nearest: 'talk' },
    ],
    ['a prompt without words', change({ prompts: [{ id: 'soNow' }, { id: 'tide' }] }), problem('missing', 'prompts', 1, 'text')],
    ['a prompt twice', change({ prompts: [{ id: 'soNow' }, { id: 'soNow' }] }), problem('repeated', 'prompts', 1, 'id')],
    ['no prompts', change({ prompts: [] }), problem('too_small', 'prompts')],
    ['a threshold that is not known', change({ thresholds: { luck: 3 } }), problem('unrecognized_keys', 'thresholds', 'luck')],
    ['a threshold in words', change({ thresholds: { awayDays: 'two' } }), problem('invalid_type', 'thresholds', 'awayDays')],
  ])('[M5] %s', (_, pack, expected) => {
    const parsed = parseMethod(pack);
    expect(isMethod(parsed)).toBe(false);
    expect(parsed).toMatchObject([expected]);
  });

  test('[M17] a first move of another sort needs no kind, and a prompt of the kit no words', () => {
    const pack = change({ firstMoves: [{ move: 'farewell' }], prompts: [{ id: 'soNow' }] });
    expect(parseMethod(pack)).toBe(pack);
  });

  test.each([
    ['a slip in a field', change({ thresholdz: {} }), { rule: 'unrecognized_keys', nearest: 'thresholds' }],
    ['a slip in a threshold', change({ thresholds: { waitingDay: 9 } }), { rule: 'unrecognized_keys', nearest: 'waitingDays' }],
    ['a slip in a word', change({ track: 'currative' }), { rule: 'invalid_value', nearest: 'curative' }],
    ['a slip inside a list', questions(first, { id: 'x', asks: 'piture' }), { rule: 'invalid_value', nearest: 'picture' }],
    ['nothing like it', change({ track: 'snel' }), { known: ['preventive', 'curative', 'reintegration'] }],
  ])('[M14] what may have been meant: %s', (_, pack, expected) => {
    expect(parseMethod(pack)).toMatchObject([expected]);
    if (!('nearest' in expected)) expect((parseMethod(pack) as readonly object[])[0]).not.toHaveProperty('nearest');
  });

  test.each([
    'obligatory',
    'required',
    'forceCourse',
    'hideReaders',
    'readers',
    'audience',
    'openNotes',
    'sponsorSees',
    'shareWithSponsor',
    'verplicht',
    'mandatoryCourse',
    'requiredCourse',
    'koersVerplicht',
    'shareNotesWithSponsor',
    'showNotesToSponsor',
    'opdrachtgeverLeestMee',
    'whoReads',
    'notitiesNaarWerkgever',
    'geheimeLezers',
  ])('[M15] no pack can do %s, and is told so', (name) => {
    expect(parseMethod(change({ [name]: true }))).toEqual([problem('never', name)]);
    const [asked, ...others] = good.intake.questions;
    expect(parseMethod(questions({ ...asked, [name]: true }, ...others))).toMatchObject([{ rule: 'never' }]);
  });

  test('[M16] everywhere that it does not fit is told at once', () => {
    const pack = change({ id: 'my way', version: 0, colour: 'red', parts: { readers: false, grid: 'no' } });
    expect((parseMethod(pack) as readonly { path: unknown; rule: string }[]).map(({ path, rule }) => [path, rule])).toEqual([
      [['id'], 'invalid_format'],
      [['version'], 'too_small'],
      [['parts', 'grid'], 'invalid_type'],
      [['parts', 'readers'], 'never'],
      [['colour'], 'unrecognized_keys'],
    ]);
  });

  test('[M6] all that is wrong with a pack of the right shape is told at once', () => {
    const parsed = parseMethod(questions(first, first, { id: 'x', asks: 'own' }));
    expect(parsed).toMatchObject([
      problem('repeated', 'intake', 'questions', 1, 'id'),
      problem('missing', 'intake', 'questions', 2, 'text'),
      problem('asksTooLittle', 'intake', 'questions'),
    ]);
  });
});

test('[M7] a firm may draw any line of the readings elsewhere, and adds questions and kinds of its own', () => {
  const pack = change({
    thresholds: Object.fromEntries(Object.entries(thresholdLimits).map(([name, { most }]) => [name, Math.min(5, most)])),
    kinds: [
      ...good.kinds,
      { id: 'boat-trip', rung: 3, text: { nl: 'Boottocht', 'en-GB': 'Boat trip' }, sheet: { nl: ['Waar vaart u heen?'] } },
    ],
    intake: { questions: [...good.intake.questions, { id: 'tide', asks: 'own', text: { nl: 'Eb of vloed?' } }] },
    withCoach: false,
    address: 'u',
    texts: { nl: { 'intake.welcome.title': 'Dag' } },
    parts: { estimates: false, grid: true },
    checkInDays: [10, 100],
    firstMoves: [{ move: 'exploration', kind: 'boat-trip', text: { nl: 'Eerst het water op' } }, { move: 'meaning' }],
    prompts: [
      { id: 'whatHappened', text: { nl: 'Wat zag je?' } },
      { id: 'wind', text: { nl: 'Waar kwam de wind vandaan?' } },
    ],
  });
  expect(parseMethod(pack)).toBe(pack);
});

test.each(['report', 'verslag', 'readers', 'saving', 'opslag'])('[M15] no pack can leave out %s', (part) => {
  expect(parseMethod(change({ parts: { [part]: false } }))).toMatchObject([problem('never', 'parts', part)]);
});

test.each(['thanksDay', 'widenedShar', 'promts', 'reintegrations', 'ondedelen'])('[M15] %s is a slip and no more', (name) => {
  const parsed = parseMethod(change({ [name]: 1, thresholds: { [name]: 1 } }));
  expect(parsed).not.toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'never' })]));
});

describe('[M18] a text that stands fast', () => {
  const word = (name: string, language = 'nl') => parseMethod(change({ texts: { [language]: { [name]: 'Iedereen.' } } }));

  test.each(fixedTexts)('%s', (fixed) => {
    const name = fixed.startsWith('*') ? `course${fixed.slice(1)}` : `${fixed}${fixed.includes('.') ? '' : '.x'}`;
    expect(word(name)).toEqual([{ ...problem('standsFast', 'texts', 'nl', name), given: name }]);
    expect(word(name, 'xx')).toMatchObject([{ rule: 'standsFast' }]);
  });

  test('an ordinary text does not', () => {
    expect(isMethod(word('course.title') as never)).toBe(true);
  });

  test('a question about reading along keeps the words of the kit', () => {
    const parsed = parseMethod(
      questions(
        ...good.intake.questions.map((question) =>
          question.asks === 'shareFindings' ? { ...question, help: { nl: 'x' } } : question,
        ),
      ),
    );
    expect(parsed).toMatchObject([
      { rule: 'standsFast', given: 'intake.shareFindings.hint', path: ['intake', 'questions', 9, 'help'] },
    ]);
  });
});

test('[M19] two questions that ask the same are told: the second answer would take the place of the first', () => {
  const asked = [...good.intake.questions, { id: 'again', asks: 'question' }];
  expect(parseMethod(questions(...asked))).toEqual([
    { ...problem('sameAsks', 'intake', 'questions', 10, 'asks'), given: 'question', earlier: 0, id: 'again' },
  ]);
  const own = (id: string) => ({ id, asks: 'own', text: { nl: 'Wat nog?' } });
  expect(isMethod(parseMethod(questions(...good.intake.questions, own('a'), own('b'))))).toBe(true);
});

test('[M16] a fault of shape hides no other fault: each rule looks at its own part', () => {
  const parsed = parseMethod({
    version: '1',
    accents: { selfKnowledge: '1', vision: 1, marketExploration: 0, marketApproach: 0 },
    intake: {
      questions: [
        { id: 'q', asks: 'question' },
        { id: 'q', asks: 'own' },
      ],
    },
    kinds: [
      { id: 'jump', rung: 1 },
      { id: 'leap', rung: 'high' },
    ],
    firstMoves: [{ move: 'exploration', kind: 'jumpp' }],
    texts: { nl: { 'readers.private': 'Iedereen.', course: { title: 'Kompas' } } },
  }) as readonly { rule: string; path: readonly unknown[] }[];
  expect(parsed.map(({ path, rule }) => `${path.join('.')}: ${rule}`)).toEqual([
    'id: invalid_type',
    'version: invalid_type',
    'name: invalid_type',
    'track: invalid_value',
    'accents.selfKnowledge: invalid_type',
    'kinds.1.rung: invalid_type',
    'texts.nl.course: invalid_key',
    'intake.questions.1.id: repeated',
    'intake.questions.1.text: missing',
    'kinds.0.text: missing',
    'firstMoves.0.kind: noSuchKind',
    'intake.questions: asksTooLittle',
    'accents.marketExploration: noMarket',
    'texts.nl.readers.private: standsFast',
  ]);
});

describe('[M20] what belongs there', () => {
  const { track: _, ...trackless } = good;
  test.each<[what: string, pack: unknown, object]>([
    ['a field that is not there', change({ name: undefined }), { isAbsent: true, expected: 'text' }],
    ['a word that is not there', trackless, { isAbsent: true, known: ['preventive', 'curative', 'reintegration'] }],
    [
      'a whole number and its limits',
      change({ accents: { ...good.accents, vision: '2' } }),
      { expected: 'whole', limit: { of: 'number', least: 0, most: 3 } },
    ],
    ['yes or no', change({ withCoach: 'false' }), { expected: 'yesOrNo' }],
    ['a list', change({ kinds: {} }), { expected: 'list' }],
    ['fields', change({ parts: [] }), { expected: 'fields' }],
    ['a text by language', change({ kinds: [{ id: 'jump', rung: 1, text: 'Sprong' }] }), { expected: 'textByLanguage' }],
    ['a list by language', change({ kinds: [{ id: 'talk', rung: 1, sheet: ['a'] }] }), { expected: 'listByLanguage' }],
    ['texts by language', change({ texts: [] }), { expected: 'textsByLanguage' }],
    ['texts by name', change({ texts: { nl: 'x' } }), { expected: 'textsByName' }],
    [
      'the whole name of a text',
      change({ texts: { nl: { course: { title: 'x' } } } }),
      { expected: 'textName', nearest: 'course.title' },
    ],
    [
      'how many',
      change({ firstMoves: Array(7).fill({ move: 'farewell' }) }),
      { rule: 'too_big', limit: { of: 'parts', most: 6 } },
    ],
    ['how long', change({ name: 'x'.repeat(301) }), { rule: 'too_big', limit: { of: 'characters', least: 1, most: 300 } }],
    ['a threshold', change({ thresholds: { awayDays: '5' } }), { expected: 'whole', limit: { least: 0, most: 3650 } }],
    ['a language', change({ kinds: [{ id: 'jump', rung: 1, text: { NL: 'x' } }] }), { rule: 'invalid_key', nearest: 'nl' }],
  ])('%s', (_what, pack, expected) => {
    expect(parseMethod(pack)).toMatchObject([expected]);
  });

  test('the id of what it is about, and which names are still free', () => {
    expect(parseMethod(change({ kinds: [{ id: 'talk', rung: 9 }] }))).toMatchObject([{ id: 'talk' }]);
    expect(parseMethod(change({ kinds: [{ id: 'talk', rung: 1, colour: 'red' }] }))).toMatchObject([
      { id: 'talk', known: ['answers', 'form', 'smallerFor', 'text', 'sheet'] },
    ]);
    expect((parseMethod(change({ thresholds: { luck: 1 } })) as readonly object[])[0]).not.toHaveProperty('known');
  });
});

test.each([
  ['naam', 'name'],
  ['soorten', 'kinds'],
  ['drempels', 'thresholds'],
  ['teksten', 'texts'],
  ['vragen', 'intake'],
  ['accenten', 'accents'],
  ['onderdelen', 'parts'],
  ['aanspreekvorm', 'address'],
  ['Versie', 'version'],
])('[M14] a Dutch name is understood: %s is %s', (name, nearest) => {
  expect(parseMethod(change({ [name]: 1 }))).toMatchObject([{ rule: 'unrecognized_keys', nearest }]);
});

test.each([
  ['only spaces', '  '],
  ['signs without width', '\u200B\u2060\uFEFF'],
  ['white lines', '\n\t'],
])('[M21] a name or a text that shows nothing is told: %s', (_, blank) => {
  expect(parseMethod(change({ name: blank }))).toMatchObject([problem('blank', 'name')]);
  expect(parseMethod(change({ texts: { nl: { 'course.title': blank } } }))).toMatchObject([{ rule: 'blank' }]);
  const own = { id: 'x', asks: 'own', text: { nl: blank } };
  expect(parseMethod(questions(...good.intake.questions, own))).toMatchObject([{ rule: 'blank', id: 'x' }]);
});

describe('[M22] thresholds', () => {
  test.each(Object.entries(thresholdLimits))(
    '%s has limits with the value of the box between them',
    (name, { least, most, isWhole }) => {
      const of = (value: number) => isMethod(parseMethod(change({ thresholds: { [name]: value } })));
      expect(of(thresholdsInTheBox[name as keyof typeof thresholdsInTheBox])).toBe(true);
      expect([of(least), of(most), of(least - 1), of(most + 1), of(1e308)]).toEqual([true, true, false, false, false]);
      expect(of(0.5)).toBe(!isWhole);
    },
  );
});

describe('[M16] many faults', () => {
  const many = (count: number, make: (at: number) => unknown) => Array.from({ length: count }, (_, at) => make(at));
  const crowds: Readonly<Record<string, (count: number) => unknown>> = {
    fields: (count) => change(Object.fromEntries(many(count, (at) => [`fault${at}`, at]) as [string, number][])),
    questions: (count) => questions(...good.intake.questions, ...many(count, () => first)),
    kinds: (count) => change({ kinds: many(count, (at) => ({ id: `k${at}`, rung: 'x' })) }),
  };
  const told = (pack: unknown) => parseMethod(pack) as readonly MethodProblem[];

  test.each(Object.entries(crowds))('%s: each is told, and twice as many are read twice as often', (_, make) => {
    const [some, twice] = [countReads(make(1_000)), countReads(make(2_000))];
    expect(told(some.pack)).toHaveLength(1_000);
    expect(told(twice.pack)).toHaveLength(2_000);
    expect(some.reads()).toBeGreaterThan(1_000);
    expect(twice.reads()).toBeLessThan(2.1 * some.reads());
  });

  test('what was meant is looked for a thousand times and no more', () => {
    const pack = change({ firstMoves: [], kinds: many(3_000, () => ({ id: 'talk', rung: 4, rungg: 4 })) });
    expect(told(pack).filter(({ nearest }) => nearest === 'rung')).toHaveLength(1_000);
  });
});

/** A pack that counts how often something in it is read. */
function countReads(pack: unknown): { readonly pack: unknown; readonly reads: () => number } {
  let reads = 0;
  const counting = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, counting(value)]));
    const target = Array.isArray(part) ? part.map((each) => counting(each)) : copy;
    return new Proxy(target, {
      get(of, name) {
        reads++;
        return Reflect.get(of, name);
      },
      getOwnPropertyDescriptor(of, name) {
        reads++;
        return Reflect.getOwnPropertyDescriptor(of, name);
      },
    }) as Part;
  };
  return { pack: counting(pack), reads: () => reads };
}
