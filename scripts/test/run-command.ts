import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface CommandResult {
  readonly isGood: boolean;
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** @default 15 minutes, in milliseconds */
  readonly limit?: number;
}

const running = new Set<number>();

/** Runs a program of the repository without colours and gives back all that it said. It never throws. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { cwd = root, env = {}, limit = 15 * 60_000 } = options;
  return new Promise((done) => {
    // A group of its own, so that a browser that it started ends with it.
    const child = spawn(program, args, {
      cwd,
      env: { ...plainEnvironment(), ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pid = child.pid;
    if (pid !== undefined) running.add(pid);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const timer = setTimeout(() => {
      output += `\n${program} did not finish within ${limit / 60_000} minutes.\n`;
      endGroup(pid);
    }, limit);
    const finish = (isGood: boolean) => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
      done({ isGood, output });
    };
    child.on('error', (error) => {
      output += `${program} cannot be started: ${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Ends whatever still runs, for when the person presses Ctrl+C. */
export function endCommands(): void {
  for (const pid of running) endGroup(pid);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  const path = [resolve(root, 'node_modules/.bin'), env.PATH ?? ''].join(delimiter);
  return { ...env, PATH: path, NO_COLOR: '1', CI: env.CI ?? '1' };
}
