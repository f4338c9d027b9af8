import { packTarballs } from './tarballs/pack-tarballs.ts';
import { runCommand } from './test/run-command.ts';

// pnpm tarballs: the packages as they would be published, for a project that wants to try them.
const built = await runCommand('pnpm', ['run', 'build']);
if (!built.isGood) {
  console.log(built.output);
  process.exit(1);
}
for (const { path } of await packTarballs()) console.log(path);
