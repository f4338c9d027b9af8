import { findUnreadable } from './find-unreadable';
import { isFontList } from './is-font-list';
import { colorNames, pages, type SiteWords } from './site-words';

type Fields = { readonly [name: string]: unknown };

const fields = ['name', 'slogan', 'menu', 'opening', 'footer', 'colors', 'font', 'corners', 'ownerLinks'];

/** `firm/site.json` as checked data; or all that is wrong with it, for somebody who never reads code. */
export function readSiteWords(text: string): SiteWords | readonly string[] {
  if (text === '') return ['Dit bestand is er nog niet, of het is leeg.'];
  let site: unknown;
  try {
    // Some editors put a mark in front that nobody sees.
    site = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return ['Dit is nog geen JSON. Vaak mist er een komma, een aanhalingsteken of een haakje.'];
  }
  if (!isFields(site)) return ['Hier hoort één geheel tussen accolades: { … }.'];
  const problems = [
    ...findUnknown(site, fields),
    ...(isText(site['name']) ? [] : ['Bij ‘name’: Schrijf hier de naam van je bureau.']),
    ...(site['slogan'] === undefined || isText(site['slogan']) ? [] : ['Bij ‘slogan’: Hier hoort een zin.']),
    ...findInMenu(site['menu']),
    ...findInSentence('opening', site['opening']),
    ...findInFooter(site['footer']),
    ...findInColors(site['colors']),
    ...(isFontList(site['font']) ? [] : ['Bij ‘font’: Hier horen namen van letters, met komma’s ertussen.']),
    ...(['undefined', 'boolean'].includes(typeof site['ownerLinks']) ? [] : ['Bij ‘ownerLinks’: Hier hoort true of false.']),
    ...(isCorner(site['corners']) ? [] : ['Bij ‘corners’: Hier hoort een getal van 0 (recht) tot 30 (rond).']),
  ];
  if (problems.length > 0) return problems;
  // Proved by the checks above.
  const words = site as SiteWords;
  const unreadable = findUnreadable(words.colors);
  return unreadable.length > 0 ? unreadable : words;
}

export function isSiteWords(read: SiteWords | readonly string[]): read is SiteWords {
  return !Array.isArray(read);
}

function findUnknown(given: Fields, known: readonly string[], at = ''): string[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `Bij ‘${at}${name}’: Dit veld kent de site niet. Kies uit: ${known.join(', ')}.`);
}

function findInMenu(menu: unknown): string[] {
  if (!isFields(menu)) return ['Bij ‘menu’: Hier horen de pagina’s met hun naam: { "vandaag": "Vandaag", … }.'];
  const nameless = pages.filter((page) => menu[page] !== undefined && !isText(menu[page]));
  return [
    ...findUnknown(menu, pages, 'menu → '),
    ...nameless.map(
      (page) => `Bij ‘menu → ${page}’: Hier hoort een naam. Haal de regel weg als de pagina niet in het menu hoort.`,
    ),
    ...(isText(menu['begin']) ? [] : ['Bij ‘menu → begin’: Zonder deze pagina kan niemand beginnen.']),
  ];
}

function findInSentence(at: string, sentence: unknown): string[] {
  const isBoth = isFields(sentence) && isText(sentence['je']) && isText(sentence['u']);
  return isText(sentence) || isBoth ? [] : [`Bij ‘${at}’: Schrijf hier één zin, of twee: { "je": "…", "u": "…" }.`];
}

function findInFooter(footer: unknown): string[] {
  if (!Array.isArray(footer)) return ['Bij ‘footer’: Hier hoort een rij zinnen: [ "…", "…" ].'];
  return footer.flatMap((sentence, at) => findInSentence(`footer → ${at + 1}`, sentence));
}

function findInColors(colors: unknown): string[] {
  if (!isFields(colors)) return [`Bij ‘colors’: Hier horen de kleuren: ${colorNames.join(', ')}.`];
  const wrong = colorNames.flatMap((name) => {
    const given = colors[name];
    return (['light', 'dark'] as const)
      .filter((scheme) => !isFields(given) || !isColor(given[scheme]))
      .map((scheme) => [name, scheme]);
  });
  return [
    ...findUnknown(colors, colorNames, 'colors → '),
    ...wrong.map(
      (at) => `Bij ‘colors → ${at.join(' → ')}’: Hier hoort een kleur als #a03a10: een hekje en zes tekens, 0-9 en a-f.`,
    ),
  ];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isColor(value: unknown): boolean {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

function isCorner(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 30;
}
