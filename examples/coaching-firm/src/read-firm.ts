import { methodFiles, siteFile } from './firm-files';
import { type FileProblems, isMethods, type Methods, readMethods } from './read-methods';
import { isSiteWords, readSiteWords } from './read-site-words';
import type { SiteWords } from './site-words';

/** All that is the firm's own. What does not fit is left out, and told. */
export type Firm = {
  readonly words?: SiteWords;
  readonly methods?: Methods;
  readonly problems: readonly FileProblems[];
};

export function readFirm(): Firm {
  const words = readSiteWords(siteFile.text);
  const methods = readMethods(methodFiles);
  return {
    ...(isSiteWords(words) ? { words } : {}),
    ...(isMethods(methods) ? { methods } : {}),
    problems: [...(isSiteWords(words) ? [] : [{ name: siteFile.name, problems: words }]), ...(isMethods(methods) ? [] : methods)],
  };
}
