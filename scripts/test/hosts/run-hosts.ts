import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packTarballs } from '../../tarballs/pack-tarballs.ts';
import { type Outcome, oneCheck } from '../part.ts';
import { runCommand } from '../run-command.ts';
import { runPlaywright } from '../run-playwright.ts';
import { hosts, type Host } from './host.ts';
import { makeWorkspace, workspace } from './make-workspace.ts';

const env = { NEXT_TELEMETRY_DISABLED: '1', CI: '1', NODE_ENV: 'production' };

/** Installs the packed packages in projects of their own, checks the types there, builds them, and drives them in a browser. */
export async function runHosts(): Promise<Outcome> {
  makeWorkspace(hosts, await packTarballs());
  const installed = await runCommand('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'], { cwd: workspace });
  if (!installed.isGood) return oneCheck(false, installed.output);
  const outcomes = await runSteps();
  if (outcomes.every(({ failed }) => failed === 0)) outcomes.push(await runPlaywright('e2e/hosts/playwright.config.ts', 'hosts'));
  return sumUp(outcomes);
}

async function runSteps(): Promise<Outcome[]> {
  const waiting = [...hosts];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) outcomes.push(...(await runHost(host)));
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

async function runHost({ name, steps }: Host): Promise<Outcome[]> {
  const cwd = join(workspace, name);
  rmSync(join(cwd, '.next'), { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const { name: step, program, args } of steps) {
    const { isGood, output } = await runCommand(program, args, { cwd, env });
    outcomes.push(oneCheck(isGood, isGood ? '' : `${name}, ${step}\n${output}`));
  }
  return outcomes;
}

function sumUp(outcomes: readonly Outcome[]): Outcome {
  const sum = (kind: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  const output = outcomes.map((outcome) => outcome.output).filter(Boolean);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), output: output.join('\n') };
}
