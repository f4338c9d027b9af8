import { packTarballs } from '../tarballs/pack-tarballs.ts';
import { findStrays } from './find-strays.ts';
import { type Outcome, oneCheck } from './part.ts';
import { runCommand } from './run-command.ts';

/** Would the packages, as published, resolve for everyone who installs them? */
export async function checkPackages(): Promise<Outcome> {
  const said: string[] = [];
  for (const { path, manifest } of await packTarballs()) {
    const linted = await runCommand('publint', ['--strict', path]);
    if (!linted.isGood) said.push(linted.output);
    said.push(...(await findStrays(path)));
    // Stylesheets and data have no types to resolve.
    const untyped = Object.keys(manifest.exports ?? {}).filter((entry) => /\.(css|json)$/.test(entry));
    const exclude = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped.map((entry) => entry.replace('./', ''))] : [];
    const typed = await runCommand('attw', [path, '--profile', 'esm-only', ...exclude]);
    if (!typed.isGood) said.push(typed.output);
  }
  return oneCheck(said.length === 0, said.join('\n'));
}
