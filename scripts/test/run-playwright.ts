import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Outcome } from './part.ts';
import { root, runCommand } from './run-command.ts';

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}

/** Runs the end-to-end tests and counts from their report. */
export async function runPlaywright(config: string, name: string): Promise<Outcome> {
  const report = resolve(root, `node_modules/.cache/onderweg/${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { isGood, output } = await runCommand('playwright', ['test', '-c', config, '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
    const failed = isGood ? stats.unexpected : Math.max(1, stats.unexpected);
    return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, output };
  } catch {
    return { passed: 0, failed: isGood ? 0 : 1, skipped: 0, output };
  }
}
