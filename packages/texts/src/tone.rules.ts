import { isMessageProblem, type MessagePart, parseMessage } from './message.parser';

/** Rules of tone that a machine can check. They catch slips; a native reader decides. */

export type ToneRules = {
  readonly maxWords: number;
  /** Words that are never ours. */
  readonly never: RegExp;
  readonly passive?: RegExp | undefined;
};

export const dutchTone: ToneRules = {
  maxWords: 15,
  never: /\b(mislukt\w*|mislukk\w*|gefaald|faal\w*|falen|afgewezen|afwijz\w*|ongeldig\w*|verplicht\w*)\b/i,
  passive:
    /\b(wordt|word|worden|werd|werden)\b.*\b(ge|be|ver|ont|her)\p{L}+(d|t|en)\b|\b(ge|be|ver|ont|her)\p{L}+(d|t|en) (wordt|worden|werd|werden)\b/iu,
};

export const englishTone: ToneRules = {
  maxWords: 18,
  never: /\b(fail\w*|reject\w*|invalid|error\w*|mandatory)\b/i,
};

/** Every way in which a message can read, with a word in the place of each value. */
export function listReadings(message: string): readonly string[] {
  const parts = parseMessage(message);
  return isMessageProblem(parts) ? [message] : readAll(parts);
}

function readAll(parts: readonly MessagePart[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (readings, part) => readings.flatMap((reading) => readOne(part).map((next) => reading + next)),
    [''],
  );
}

function readOne(part: MessagePart): readonly string[] {
  if (typeof part === 'string') return [part];
  if ('count' in part) return ['3'];
  return 'kind' in part ? Object.values(part.options).flatMap(readAll) : ['Iets'];
}

export function findToneProblems(message: string, rules: ToneRules): readonly string[] {
  const sentences = listReadings(message).flatMap((reading) => reading.split(/(?<=[.?!…])\s+/));
  return [...new Set(sentences)].flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return [
      words > rules.maxWords ? `${words} words: ${sentence}` : '',
      sentence.includes('!') ? `exclamation mark: ${sentence}` : '',
      rules.never.test(sentence) ? `a word that is never ours: ${sentence}` : '',
      rules.passive?.test(sentence) ? `passive: ${sentence}` : '',
    ].filter((problem) => problem !== '');
  });
}
