/** One file of the firm, as it stands there: what does not fit is told on the page, and never stops the site. */
export type FirmFile = { readonly name: string; readonly text: string };

// `#firm` is the folder `firm` beside this one: see vite.config.ts.
const sites = import.meta.glob<string>('#firm/site.json', { query: '?raw', import: 'default', eager: true });
const methods = import.meta.glob<string>('#firm/methods/*.json', { query: '?raw', import: 'default', eager: true });
const icons = import.meta.glob<string>('#firm/icon.svg', { query: '?url', import: 'default', eager: true });

/** What the site is called and looks like. */
export const siteFile: FirmFile = { name: 'site.json', text: Object.values(sites)[0] ?? '' };

/** Every version of the method that was ever in use. */
export const methodFiles: readonly FirmFile[] = Object.entries(methods).map(([path, text]) => ({
  name: path.split('/').at(-1) ?? path,
  text,
}));

/** The address of the firm's mark, where it has one. */
export const icon: string | undefined = Object.values(icons)[0];
