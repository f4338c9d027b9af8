import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

// pnpm start [coaching-firm]: the demo portal, or the firm's own site, as it would be served, under its own strict policy.
const root = resolve(import.meta.dirname, '..');
const [name = 'intranet'] = process.argv.slice(2);
const portal = resolve(root, 'examples', name);

if (!existsSync(resolve(portal, 'vite.config.ts'))) {
  console.log(
    `There is no site examples/${name}: its vite.config.ts is missing. \`pnpm storybook\` shows the widgets meanwhile.`,
  );
  process.exit(1);
}

const port = await findFreePort(Number(process.env.PORT ?? 5173));
// Vite as installed here, whatever the PATH holds.
const vite = resolve(root, 'node_modules/vite/bin/vite.js');
execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: portal, stdio: 'inherit' });
const server = spawn(process.execPath, [vite, 'preview', '--port', String(port), '--strictPort'], {
  cwd: portal,
  stdio: 'inherit',
});
console.log(`Onderweg, ${name}: http://localhost:${port}`);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

async function findFreePort(from: number): Promise<number> {
  // A name such as localhost may lead to either of these; another program on one of them would be found instead of ours.
  const isFree = async (port: number) => (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
  for (let port = from; port < from + 50; port++) if (await isFree(port)) return port;
  throw new Error(`No port between ${from} and ${from + 49} is free: name another one with PORT=…`);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    // A machine without IPv6 has no such address; that does not make the port taken.
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });
}
