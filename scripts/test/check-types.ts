import { globSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Outcome, oneCheck } from './part.ts';
import { root, runCommand } from './run-command.ts';

/** The native compiler: the same checks in a fraction of the time. `typescript` itself stays for the tools that import it. */
const compiler = resolve(root, 'node_modules/typescript-native/bin/tsc');
const places = ['packages/*', '.storybook', 'scripts', 'bench', 'examples/*', 'e2e'];

/** Checks each folder that has a tsconfig.json, two at a time. What has not changed since is read from a cache. */
export async function checkTypes(): Promise<Outcome> {
  const cache = resolve(root, 'node_modules/.cache/onderweg/types');
  mkdirSync(cache, { recursive: true });
  const waiting = places.flatMap((place) => globSync(`${place}/tsconfig.json`, { cwd: root })).sort();
  const said: string[] = [];
  const work = async () => {
    for (let config = waiting.shift(); config; config = waiting.shift()) {
      const info = resolve(cache, `${config.replaceAll('/', '-')}.tsbuildinfo`);
      const { isGood, output } = await runCommand(process.execPath, [
        compiler,
        '-p',
        config,
        '--incremental',
        '--tsBuildInfoFile',
        info,
      ]);
      if (!isGood) said.push(`${config}\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
  return oneCheck(said.length === 0, said.join('\n'));
}
