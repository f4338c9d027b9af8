import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

// pnpm start: the demo portal, straight from the sources. Nothing has to be built first.
const root = resolve(import.meta.dirname, '..');
const portal = resolve(root, 'examples/intranet');

if (!existsSync(resolve(portal, 'vite.config.ts'))) {
  console.log(
    'The demo portal is not here: examples/intranet/vite.config.ts is missing. `pnpm storybook` shows the widgets meanwhile.',
  );
  process.exit(1);
}

const port = await findFreePort(Number(process.env.PORT ?? 5173));
console.log(`Onderweg, the demo portal: http://localhost:${port}`);
// Vite as installed here, whatever the PATH holds.
const vite = resolve(root, 'node_modules/vite/bin/vite.js');
const server = spawn(process.execPath, [vite, '--port', String(port), '--strictPort', '--clearScreen', 'false'], {
  cwd: portal,
  stdio: 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

async function findFreePort(from: number): Promise<number> {
  for (let port = from; port < from + 50; port++) if (await isFree(port)) return port;
  throw new Error(`No port between ${from} and ${from + 49} is free: name another one with PORT=…`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, 'localhost', () => probe.close(() => done(true)));
  });
}
