import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { findChromium } from '../scripts/chromium.ts';

/** What the figures depend on besides the code: the machine, the runtimes, and each package that is measured or measured beside. */
export function describeSetting(): string {
  const { devDependencies } = readPackage('package.json') as { devDependencies: Record<string, string> };
  const measured = Object.keys(devDependencies).filter((name) => !/^@(onderweg|types)\//.test(name));
  const versions = measured.map((name) => `${name} ${readVersion(name)}`);
  const date = new Date().toISOString().slice(0, 10);
  return [date, `${cpus().length} cores`, `Node ${process.versions.node}`, readChromium(), ...versions].join(' · ');
}

/** Which sources were measured: rows of one page may be from different days. */
export function describeSources(): string {
  const commit = ask('git', ['rev-parse', '--short', 'HEAD']) || 'no commit';
  return ask('git', ['status', '--porcelain', '--', '../packages']) ? `${commit} and what was not committed yet` : commit;
}

function readChromium(): string {
  const path = findChromium();
  const version = path ? /\d+(\.\d+)+/.exec(ask(path, ['--version']))?.[0] : undefined;
  return `Chromium ${version ?? '?'}`;
}

function ask(command: string, args: readonly string[]): string {
  return (spawnSync(command, args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout ?? '').trim();
}

function readVersion(name: string): string {
  try {
    return (readPackage(`node_modules/${name}/package.json`) as { version: string }).version;
  } catch {
    return '?';
  }
}

/** As a file: not every package exports its package.json. */
function readPackage(path: string): unknown {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, path), 'utf8'));
}
