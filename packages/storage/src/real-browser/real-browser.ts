import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { chromiumArgs, findChromium } from '../../../../scripts/chromium';

/** A page of this origin is answered from memory: nothing listens, nothing is fetched. */
const address = 'http://localhost:9/';

export const hasBrowser = findChromium() !== undefined;

/** The page with the stores in it, as a browser gets it. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@onderweg/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('./real-browser.page.ts', import.meta.url).pathname, formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk?.code) throw new Error('The page could not be built.');
  return chunk.code;
}

/** A browser with a profile of its own on the disk. Close it, or kill it: `readBrowserPid` tells whom. */
export async function startBrowser(profile: string, code: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumArgs,
    headless: true,
    ...(executablePath ? { executablePath } : {}),
  });
  await context.route(`${address}**`, (route) => {
    const isScript = route.request().url().endsWith('page.js');
    return isScript
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Onderweg</title><script src="/page.js"></script>',
        });
  });
  return context;
}

export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
