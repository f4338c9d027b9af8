import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tarball } from '../../tarballs/pack-tarballs.ts';
import { root } from '../run-command.ts';
import type { Host } from './host.ts';

/** Outside the repository, so that nothing of it is found there by chance; the same one each time, so that what was installed stays. */
export const workspace = join(realpathSync(tmpdir()), `onderweg-hosts-${hash(root)}`);

const projects = join(root, 'e2e/hosts/projects');

/** Lays the hosts and the tarballs out as one workspace of their own. */
export function makeWorkspace(hosts: readonly Host[], tarballs: readonly Tarball[]): void {
  mkdirSync(workspace, { recursive: true });
  for (const name of readdirSync(workspace))
    if (name === 'tarballs' || name.endsWith('.tsbuildinfo')) rmSync(join(workspace, name), { recursive: true });
  mkdirSync(join(workspace, 'tarballs'));
  for (const { name, from } of hosts) copyHost(name, { ...from, [name]: '.' });
  const types = hosts.find(({ name }) => name === 'types');
  if (types) writeFileSync(join(workspace, 'types/src/every-entry.ts'), writeEveryEntry(tarballs));
  writeFileSync(join(workspace, 'package.json'), JSON.stringify({ name: 'hosts', private: true }));
  // Between packages too, else the one inside another would come from the registry.
  const overrides = tarballs.map(({ path, manifest: { name } }) => `  '${name}': 'file:${addTarball(name, path)}'`);
  const settings = ['packages:', ...hosts.map(({ name }) => `  - ${name}`), 'overrides:', ...overrides];
  // Nothing that is installed here runs a script.
  writeFileSync(
    join(workspace, 'pnpm-workspace.yaml'),
    [...settings, 'ignoreScripts: true', 'strictDepBuilds: false', ''].join('\n'),
  );
}

function copyHost(name: string, from: Readonly<Record<string, string>>): void {
  const folder = join(workspace, name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old !== 'node_modules') rmSync(join(folder, old), { recursive: true });
  for (const [source, place] of Object.entries(from)) cpSync(join(projects, source), join(folder, place), { recursive: true });
}

/** Named after what is in it: a package manager takes a file of a known name for the one that it has. */
function addTarball(name: string, path: string): string {
  const place = join(workspace, 'tarballs', `${name.replace('/', '-')}-${hash(readFileSync(path))}.tgz`);
  copyFileSync(path, place);
  return place;
}

/** One file that imports every entry of every package. XState's own types do not hold in so strict a project: `machine.ts` of a host has those. */
function writeEveryEntry(tarballs: readonly Tarball[]): string {
  return tarballs
    .flatMap(({ manifest: { name, exports = {} } }) => Object.keys(exports).map((entry) => `${name}${entry.slice(1)}`))
    .filter((entry) => !/\.css$|\*|\/machine$/.test(entry))
    .map((entry, at) =>
      entry.endsWith('.json')
        ? `export { default as entry${at} } from '${entry}' with { type: 'json' };\n`
        : `export * as entry${at} from '${entry}';\n`,
    )
    .join('');
}

function hash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
