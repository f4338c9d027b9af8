import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

export type Step =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

/** What a guide says to do: the commands for the project, and the files that have a name, in the order of the page. */
export function readSteps(guide: string): readonly Step[] {
  const page = readFileSync(resolve(repository, guide), 'utf8');
  return [...page.matchAll(/^```(\S+) (\S+)\n(.*?)^```$/gms)].flatMap(([, language, about = '', text = '']): Step[] => {
    if (language !== 'sh') return [{ kind: 'file', path: about, text }];
    return about === 'project'
      ? text
          .trim()
          .split('\n')
          .map((line): Step => ({ kind: 'command', text: line }))
      : [];
  });
}

export type Followed = {
  /** The last command: what serves the page. */
  readonly server: ChildProcess;
  readonly said: () => string;
};

/**
 * Does to the letter what a guide says, in an empty folder that has a copy of the repository beside it. Nothing is added and
 * nothing is left out; the last command goes on running.
 *
 * @throws Error with what the command said
 */
export async function followGuide(guide: string): Promise<Followed> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  symlinkSync(repository, join(folder, 'onderweg'));
  const steps = readSteps(guide);
  let here = folder;
  let said = '';
  const start = (text: string): ChildProcess => {
    const child = spawn('sh', ['-c', text], {
      cwd: here,
      env: toEnvironment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    return child;
  };
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'file') {
      const path = join(here, step.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, step.text);
    } else if (step.text.startsWith('cd ')) here = join(here, step.text.slice(3));
    else if (at === steps.length - 1) return { server: start(step.text), said: () => said };
    else {
      const code = await new Promise((done) => start(step.text).on('close', done));
      if (code !== 0) throw new Error(`${guide}: "${step.text}" ended with ${code}:\n${said}`);
    }
  }
  throw new Error(`${guide} does not end with a command that serves the page.`);
}

/** The machine's own, without what the test run of this repository set, its programs included. */
function toEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((place) => !place.startsWith(join(repository, 'node_modules')));
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|PNPM|INIT_CWD|NODE_ENV|NODE_PATH|PLAYWRIGHT)/.test(name));
  return {
    ...Object.fromEntries(own),
    PATH: path.join(delimiter),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    // What a person answers when npm asks whether it may fetch the program.
    npm_config_yes: 'true',
  };
}
