import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root, runCommand } from '../test/run-command.ts';

export interface Tarball {
  readonly path: string;
  readonly manifest: Manifest;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Where `pnpm tarballs` and the tests put what would be published. */
export const tarballFolder = resolve(root, 'dist-packages');

/** Packs each package that is published, as it was built, into `dist-packages/onderweg-core.tgz` and so on. @throws Error with what pnpm said */
export async function packTarballs(): Promise<readonly Tarball[]> {
  rmSync(tarballFolder, { recursive: true, force: true });
  mkdirSync(tarballFolder, { recursive: true });
  const tarballs: Tarball[] = [];
  for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
    const manifest = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as Manifest;
    if (manifest.private) continue;
    const path = resolve(tarballFolder, `${manifest.name.replace('@', '').replace('/', '-')}.tgz`);
    const { isGood, output } = await runCommand('pnpm', ['pack', '--out', path], { cwd: resolve(root, dirname(file)) });
    if (!isGood) throw new Error(output);
    tarballs.push({ path, manifest });
  }
  return tarballs;
}
