import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Outcome } from './part.ts';
import { root, runCommand } from './run-command.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs vitest and counts from its report, not from what it prints. */
export async function runVitest(name: string, args: readonly string[]): Promise<Outcome> {
  const report = resolve(root, `node_modules/.cache/onderweg/${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { isGood, output } = await runCommand('vitest', [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  const counted = readReport(report);
  if (!counted) return { passed: 0, failed: isGood ? 0 : 1, skipped: 0, output };
  // A run that failed has failed, also when every test in it passed (an error outside the tests).
  return { ...counted, failed: isGood ? counted.failed : Math.max(1, counted.failed), output };
}

function readReport(path: string): Omit<Outcome, 'output'> | undefined {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
    // A file that cannot be loaded has no tests to count, but it did fail.
    const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
