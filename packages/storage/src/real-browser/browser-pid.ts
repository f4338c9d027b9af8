import type { BrowserContext } from 'playwright';

/** The process to kill: the browser itself, not one of its helpers. */
export async function readBrowserPid(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('No browser to ask.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.find(({ type }) => type === 'browser');
  if (!found) throw new Error('The browser does not tell its process.');
  return found.id;
}
