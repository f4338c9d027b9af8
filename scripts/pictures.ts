import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.ts';
import { type Picture, pictures } from './pictures/pictures.ts';

// pnpm pictures [name]: the pictures of docs/widgets.md, from the stories, as on a phone.
const root = resolve(import.meta.dirname, '..');
const built = resolve(root, 'storybook-static');
const [only] = process.argv.slice(2);
execFileSync('storybook', ['build', '-o', built, '--quiet'], { cwd: root, stdio: 'inherit' });

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  try {
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(resolve(built, `.${path}`)));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);
const { port } = server.address() as { port: number };

const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage({
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  colorScheme: 'light',
});
mkdirSync(resolve(root, 'docs/images/widgets'), { recursive: true });
for (const picture of pictures.filter(({ name }) => only === undefined || name === only)) await take(picture);
await browser.close();
server.close();

async function take({ name, story }: Picture): Promise<void> {
  await page.goto(`http://localhost:${port}/iframe.html?viewMode=story&id=${story}`);
  await page.locator('[data-widget]').first().waitFor();
  // A story that plays first ends where it is to be seen.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: resolve(root, `docs/images/widgets/${name}.png`), animations: 'disabled' });
  console.log(name);
}
