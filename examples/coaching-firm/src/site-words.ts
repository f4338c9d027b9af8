import type { Address } from '@onderweg/texts';

/** A sentence of the site: the same for everybody, or one for je and one for u. */
export type SiteSentence = string | { readonly je: string; readonly u: string };

/** The pages of the site; their order in the menu is that of the file. */
export const pages = ['vandaag', 'begin', 'logboek', 'richtingen', 'markt', 'terugblik', 'reis', 'delen'] as const;
export type PageName = (typeof pages)[number];

export const colorNames = ['accent', 'accentText', 'background', 'surface', 'text'] as const;
export type ColorName = (typeof colorNames)[number];
export type Scheme = 'light' | 'dark';

/** What the site is called and looks like: `firm/site.json`, checked. */
export type SiteWords = {
  readonly name: string;
  readonly slogan?: string;
  readonly menu: { readonly [Page in PageName]?: string };
  readonly opening: SiteSentence;
  readonly footer: readonly SiteSentence[];
  readonly colors: { readonly [Name in ColorName]: { readonly [Of in Scheme]: string } };
  readonly font: string;
  readonly corners: number;
  /** Links at the foot to the pages for who writes the files. */
  readonly ownerLinks?: boolean;
};

export function toSentence(sentence: SiteSentence, address: Address): string {
  return typeof sentence === 'string' ? sentence : sentence[address];
}
