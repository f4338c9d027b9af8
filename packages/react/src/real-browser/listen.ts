import type { Page } from 'playwright';
import { address } from './host-page';

export type Heard = {
  /** Errors and warnings of the console, and what was thrown. */
  readonly said: readonly string[];
  /** Names of the files that were handed out. */
  readonly files: readonly string[];
  /** Addresses outside the page that were asked for. */
  readonly fetched: readonly string[];
};

/** What a page says, hands out and asks for, from now on. */
export function listen(page: Page): { readonly take: () => Heard } {
  const said: string[] = [];
  const files: string[] = [];
  const fetched: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('download', (download) => files.push(download.suggestedFilename()));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) fetched.push(request.url());
  });
  return { take: () => ({ said: said.splice(0), files: files.splice(0).sort(), fetched: fetched.splice(0) }) };
}
