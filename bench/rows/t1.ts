import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Row, Verdict } from '../measure.ts';
import { median } from '../race.ts';
import { toText } from '../results.ts';

const root = resolve(import.meta.dirname, '../..');

/** Seconds until a command ends; and whether it ended well, since a red run may stop early. */
function timeCommand(command: string, args: readonly string[]): Promise<{ seconds: number; isGood: boolean }> {
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', (code) => done({ seconds: (performance.now() - start) / 1000, isGood: code === 0 }));
  });
}

const vitest = resolve(root, 'node_modules/.bin/vitest');
const oneTest = ['run', '--project', 'unit', 'packages/core/src/journal/record.test.ts'];
/** What somebody waits for who changed this one file: all tests that reach it. */
const related = ['related', '--run', '--project', 'unit', 'packages/core/src/readings/one-voice.ts'];

export const row: Row = async ({ isQuick, isWhole }) => {
  const rounds = isQuick ? 1 : 3;
  const unit: number[] = [];
  const one: number[] = [];
  const changed: number[] = [];
  const red = new Set<string>();
  const note = (name: string, { seconds, isGood }: { seconds: number; isGood: boolean }) => {
    if (!isGood) red.add(name);
    return seconds;
  };
  for (let round = 0; round < rounds; round++) {
    unit.push(note('the unit project', await timeCommand(vitest, ['run', '--project', 'unit'])));
    one.push(note('one test file', await timeCommand(vitest, oneTest)));
    changed.push(note('one changed file', await timeCommand(vitest, related)));
  }
  const figures = [
    { what: 'unit project', value: median(unit), unit: 's' },
    { what: 'one test file by name', value: median(one), unit: 's' },
    { what: 'one changed file (vitest related, a reading)', value: median(changed), unit: 's' },
  ];
  const why = `one test file by name takes ${toText(median(one))} s; the rest is how many tests reach that file`;
  const verdicts: Verdict[] = [
    { goal: 'unit project ≤ 20 s', value: median(unit), limit: 20 },
    { goal: 'one changed file ≤ 3 s', value: median(changed), limit: 3, why },
  ];
  if (isWhole) {
    const seconds = note('the whole command', await timeCommand(process.execPath, [resolve(root, 'scripts/test.ts')]));
    figures.push({ what: 'whole test command', value: seconds, unit: 's' });
    verdicts.push({ goal: 'whole test command ≤ 480 s', value: seconds, limit: 480 });
  }
  const notes = red.size > 0 ? [`Not green, so the time may be too short: ${[...red].join(', ')}.`] : [];
  return { row: 'T1', what: 'the test command', figures, verdicts, notes };
};
