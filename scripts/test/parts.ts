import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPackages } from './check-packages.ts';
import { checkTypes } from './check-types.ts';
import { runHosts } from './hosts/run-hosts.ts';
import { type Outcome, oneCheck, type Part } from './part.ts';
import { root, runCommand } from './run-command.ts';
import { runPlaywright } from './run-playwright.ts';
import { runVitest } from './run-vitest.ts';

const importTests = 'scripts/imports';
const endToEnd = 'e2e/playwright.config.ts';

/** All parts of `pnpm test`, in the order in which they start. */
export const parts: readonly Part[] = [
  { name: 'format', run: () => check('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'types', run: checkTypes },
  { name: 'imports', run: () => runVitest('imports', ['--project', 'unit', importTests]) },
  { name: 'build', run: () => check('pnpm', ['run', 'build']) },
  { name: 'packages', after: ['build'], run: checkPackages },
  { name: 'sizes', after: ['build'], run: () => check('size-limit', []) },
  { name: 'dead-code', run: () => check('knip', ['--no-config-hints']) },
  { name: 'unit', alone: true, run: () => runVitest('unit', ['--project', 'unit', '--exclude', `${importTests}/**`]) },
  { name: 'browser', alone: true, needsBrowser: true, run: () => runVitest('browser', ['--project', 'browser']) },
  { name: 'react-18', alone: true, needsBrowser: true, run: () => runVitest('react-18', ['--project', 'react-18']) },
  {
    name: 'real-browser',
    alone: true,
    needsBrowser: true,
    run: () => runVitest('real-browser', ['--project', 'real-browser']),
  },
  { name: 'stories', alone: true, needsBrowser: true, run: () => runVitest('stories', ['--project', 'stories']) },
  { name: 'hosts', after: ['build'], alone: true, needsBrowser: true, run: runHosts },
  // Installs what the part before it packed.
  {
    name: 'guides',
    after: ['packages', 'hosts'],
    alone: true,
    needsBrowser: true,
    run: () => runPlaywright('e2e/guides/playwright.config.ts', 'guides'),
  },
  {
    name: 'e2e',
    after: ['build'],
    alone: true,
    needsBrowser: true,
    isThere: () => existsSync(resolve(root, endToEnd)),
    run: () => runPlaywright(endToEnd, 'e2e'),
  },
];

async function check(program: string, args: readonly string[]): Promise<Outcome> {
  const { isGood, output } = await runCommand(program, args);
  return oneCheck(isGood, output);
}
