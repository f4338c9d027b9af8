import { isMethod, type MethodProblem, parseMethod } from '@onderweg/core';
import { createTexts, describeMethodProblem, readMethodFile, reviewMethod } from '@onderweg/texts';
import { nl } from '@onderweg/texts/nl';

export type Checked = {
  /** Whether the method can go along as it is. */
  readonly isGood: boolean;
  /** What to mend, and what is only good to know. */
  readonly words: readonly string[];
  /** How many more there are. */
  readonly more: number;
};

/** Nobody mends more than this in one go. */
const shown = 50;

const texts = createTexts({ locale: nl });

/** All that is wrong with a file: as a file, as a method, and in its texts, in the words of the kit. */
export function checkFile(file: Uint8Array): Checked {
  const problems = findProblems(file);
  return {
    isGood: problems.every(({ isMild = false }) => isMild),
    words: problems.slice(0, shown).map((problem) => describeMethodProblem(problem, texts)),
    more: Math.max(0, problems.length - shown),
  };
}

function findProblems(file: Uint8Array): readonly MethodProblem[] {
  const { pack, problems } = readMethodFile(file);
  if (pack === undefined) return problems;
  const parsed = parseMethod(pack);
  return [...problems, ...(isMethod(parsed) ? [] : parsed), ...reviewMethod(pack, [nl])];
}
