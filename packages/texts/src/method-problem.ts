import type { MethodLimit, MethodProblem } from '@onderweg/core';
import { describeMethodPlace } from './method-place';
import type { Texts } from './texts';

const rules = [
  'invalid_type',
  'too_small',
  'too_big',
  'invalid_format',
  'invalid_value',
  'unrecognized_keys',
  'invalid_key',
  'missing',
  'repeated',
  'asksTooLittle',
  'noMarket',
  'noSuchKind',
  'never',
  'blank',
  'unreadable',
  'noCoachToShare',
  'fileIsEmpty',
  'fileIsDocument',
  'fileEncoding',
  'fileProse',
  'fileQuotes',
  'fileComma',
  'fileNoComma',
  'fileComment',
  'fileName',
  'fileUnclosed',
  'fileEnds',
  'fileMore',
  'fileBroken',
] as const;

/**
 * What is wrong with a method pack, for somebody who never reads code: where it is, what it is, and how to mend it. It takes what
 * `parseMethod`, `reviewMethod` and `readMethodFile` find.
 *
 * @example
 * const parsed = parseMethod(JSON.parse(text));
 * const words = isMethod(parsed) ? [] : parsed.map((problem) => describeMethodProblem(problem, texts));
 */
export function describeMethodProblem(problem: MethodProblem, texts: Texts): string {
  const { rule, line, given, isMild = false } = problem;
  return [
    `${describeMethodPlace(problem, texts)}:`,
    describeRule(problem, texts),
    // Of the file itself the line is shown: nobody counts to line 213.
    line !== undefined && given && rule !== 'fileDouble' ? texts.t('methodProblems.line', { text: given }) : '',
    describeWayOut(problem, texts),
    isMild ? texts.t('methodProblems.mild') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function describeRule(problem: MethodProblem, texts: Texts): string {
  const { rule, given = '', values = [], known = [], earlier = 0, isAbsent = false, expected, limit } = problem;
  const braced = texts.list(values.map((value) => `{${value}}`));
  switch (rule) {
    case 'sameAsks':
      return texts.t('methodProblems.rules.sameAsks', { n: earlier + 1, given });
    case 'standsFast':
    case 'noSuchText':
    case 'fileDouble':
      return texts.t(`methodProblems.rules.${rule}`, { given });
    case 'lostValue':
      return texts.t('methodProblems.rules.lostValue', { given, values: braced });
    case 'strangeValue':
      return [
        texts.t('methodProblems.rules.strangeValue', { value: `{${given}}` }),
        values.length > 0 ? texts.t('methodProblems.values', { values: braced }) : texts.t('methodProblems.noValues'),
      ].join(' ');
    case 'notShown':
      return texts.t('methodProblems.rules.notShown', { known: texts.list(known) });
    default: {
      const named = rules.find((name) => name === rule) ?? 'other';
      const absent = isAbsent ? texts.t('methodProblems.rules.absent') : undefined;
      const kind = expected === undefined ? undefined : describeExpected(problem, texts);
      if (kind !== undefined) return absent === undefined ? kind : `${absent} ${kind}`;
      return absent ?? (limit && describeLimit(rule, limit, texts)) ?? texts.t(`methodProblems.rules.${named}`);
    }
  }
}

function describeExpected({ expected, limit, nearest }: MethodProblem, texts: Texts): string | undefined {
  if (expected === undefined) return undefined;
  if (expected === 'textName') return texts.t('methodProblems.expected.textName', { name: nearest ?? 'course.title' });
  const { least, most } = limit ?? {};
  if ((expected === 'number' || expected === 'whole') && least !== undefined && most !== undefined) {
    return texts.t(`methodProblems.expected.${expected}Between`, { least, most });
  }
  return texts.t(`methodProblems.expected.${expected}`);
}

function describeLimit(rule: string, { of, least, most }: MethodLimit, texts: Texts): string | undefined {
  if (rule === 'too_big' && most !== undefined) {
    const name = ({ number: 'tooHigh', characters: 'tooLong', parts: 'tooMany' } as const)[of];
    return texts.t(`methodProblems.limits.${name}`, { most });
  }
  if (rule !== 'too_small' || least === undefined) return undefined;
  if (of === 'characters') return texts.t('methodProblems.limits.empty');
  return texts.t(`methodProblems.limits.${of === 'number' ? 'tooLow' : 'tooFew'}`, { least });
}

/** What was meant, or else what there is to choose from. */
function describeWayOut({ rule, expected, nearest, known = [] }: MethodProblem, texts: Texts): string {
  if (expected === 'textName' || rule === 'notShown') return '';
  if (nearest !== undefined) return texts.t('methodProblems.nearest', { nearest });
  return known.length > 0 ? texts.t('methodProblems.known', { known: texts.list(known) }) : '';
}
