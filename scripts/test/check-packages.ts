import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Outcome, oneCheck } from './part.ts';
import { root, runCommand } from './run-command.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Would the packages, as published, resolve for everyone who installs them? */
export async function checkPackages(): Promise<Outcome> {
  const packed = resolve(root, 'node_modules/.cache/onderweg/packages');
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const said: string[] = [];
  for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
    const manifest = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as Manifest;
    if (manifest.private) continue;
    const tarball = resolve(packed, `${manifest.name.replace('/', '-')}.tgz`);
    const made = await runCommand('pnpm', ['pack', '--out', tarball], { cwd: resolve(root, dirname(file)) });
    if (!made.isGood) {
      said.push(made.output);
      continue;
    }
    const linted = await runCommand('publint', ['--strict', tarball]);
    if (!linted.isGood) said.push(linted.output);
    // Stylesheets and data have no types to resolve.
    const untyped = Object.keys(manifest.exports ?? {}).filter((entry) => /\.(css|json)$/.test(entry));
    const exclude = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped.map((entry) => entry.replace('./', ''))] : [];
    const typed = await runCommand('attw', [tarball, '--profile', 'esm-only', ...exclude]);
    if (!typed.isGood) said.push(typed.output);
  }
  return oneCheck(said.length === 0, said.join('\n'));
}
