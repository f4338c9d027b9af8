import { basename, posix } from 'node:path';
import { runCommand } from './run-command.ts';

const ours = /\.(test|test-d|stories)\.|\/(examples|fixtures|test-host)\//;

/** What should not be in a tarball: our own tests and stories, and links in its README that lead to nothing that is in it. */
export async function findStrays(tarball: string): Promise<readonly string[]> {
  const listed = await runCommand('tar', ['-tzf', tarball]);
  const readme = await runCommand('tar', ['-xzOf', tarball, 'package/README.md']);
  if (!listed.isGood || !readme.isGood) return [`${listed.output}${readme.output}`];
  const files = listed.output.trim().split('\n');
  const name = basename(tarball);
  return [
    ...files.filter((file) => ours.test(file)).map((file) => `${name} holds ${file}`),
    ...readLinks(readme.output)
      .filter((link) => !files.includes(posix.join('package', link)))
      .map((link) => `${name}: README.md links to ${link}, which is not in it`),
  ];
}

/** The links of a page that stay within its package. */
function readLinks(page: string): readonly string[] {
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '');
  return links.filter((link) => link !== '' && !/^[a-z]+:/.test(link));
}
