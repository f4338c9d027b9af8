export type SweptLanguage = 'nl' | 'nl u' | 'en';

type Code = readonly [what: string, pattern: RegExp];

/** What no person can read: a name of code, an id, a day as machines write it, a value that was never filled in. */
const codes: readonly Code[] = [
  ['nothing where a word belongs', /\b(undefined|NaN|null|Infinity)\b|\[object /],
  ['a value that was not filled in', /\{\w+[,}]/],
  ['the code of an error', /ONDERWEG-\d/],
  ['a day as machines write it', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a name of code', /\b[a-z]+[A-Z]\w*/],
  ['the name of a text', /\b[a-z]\w*(\.[a-z]\w*)+\.[a-zA-Z]\w*/],
  ['an id', /\b[a-z]{1,2}\d{1,3}\b|[0-9a-f]{8}-[0-9a-f]{4}-/],
  ['a key of the market', /\boutsider\b(?! [a-z])/],
];

/** What shows only where the pieces of a sentence meet. */
const seams: readonly Code[] = [
  ['two full stops', /(?<!\.)\.\.(?!\.)|\.[’'"]\./],
  ['two spaces', /[^\s]( |\u00a0){2,}\S/],
  ['a space before a full stop or a comma', /\S [.,;:!?](\s|$)/],
  ['two commas', /,\s?,/],
  ['empty quotation marks or brackets', /‘’|“”|\(\s*\)/],
];

/** Words of another language, or of the other form of address. */
const strangers: Readonly<Record<SweptLanguage, readonly Code[]>> = {
  nl: [
    ['a word of English', /\b(the|and|you|your|this|with|from|not|has|have|was not)\b/i],
    ['the other form of address', /\b(u|uw|uzelf)\b/i],
  ],
  'nl u': [
    ['a word of English', /\b(the|and|you|your|this|with|from|not|has|have)\b/i],
    ['the other form of address', /\b(je|jij|jou|jouw|jezelf)\b/i],
  ],
  en: [['a word of Dutch', /\b(het|een|niet|je|jij|jouw|uw|nog|geen|voor|naar|wordt|worden|zijn|hebt|van|dat|deze)\b/i]],
};

type Said = { readonly text: string; readonly isWhole: boolean };

/** Every text of a page, with the names that only a screen reader says. */
function readPage(root: Element): readonly Said[] {
  const said: Said[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push({ text: node.textContent ?? '', isWhole: false });
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      said.push({ text: element.getAttribute(name) ?? '', isWhole: false });
  // A sentence can be made of several pieces; where pieces of a list meet there is no space, and so no name.
  for (const element of root.querySelectorAll('p, li, h2, h3, h4, dd, summary, button, option'))
    said.push({ text: element.textContent ?? '', isWhole: true });
  return said;
}

/** What people wrote is theirs, codes and all. The longest first, so that no part of one is left over. */
export function listOwnWords(part: unknown): readonly string[] {
  const found = new Set<string>();
  const gather = (each: unknown): void => {
    if (typeof each === 'string') for (const shown of toShown(each)) found.add(shown);
    else if (typeof each === 'object' && each !== null) for (const value of Object.values(each)) gather(value);
  };
  gather(part);
  return [...found]
    .filter((words) => words.includes(' ') || words.includes('-') || words.length > 3)
    .sort((a, b) => b.length - a.length);
}

/** As it was written, and as it stands in a sentence of the kit: with a capital, and without the full stop. */
function toShown(words: string): readonly string[] {
  const inside = words.replace(/[.!?]$/, '');
  return [words, inside].flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1)]);
}

/** Each fault on the page once, with what it is and the text that it stands in. */
export function findCodes(root: Element, own: readonly string[], language: SweptLanguage): readonly string[] {
  const found = new Set<string>();
  const known = new Set<string>();
  for (const { text, isWhole } of readPage(root)) {
    const said = `${isWhole} ${text}`;
    if (known.has(said)) continue;
    known.add(said);
    const ours = maskOwn(text, own);
    for (const [what, code] of isWhole ? seams : [...codes, ...strangers[language]])
      if (code.test(ours)) found.add(`${what}: ${ours.trim().slice(0, 160)}`);
  }
  return [...found];
}

/** The name of a file has a day as machines write it, and a letter to an employer says u to them. */
const maskOthers = (text: string) => text.replace(/\S+\.onderweg\.jsonl/g, '□').replace(/^(Beste|Dear) .*$/s, '□');

/** The same text with what people wrote taken out, also where it was cut short. */
export function maskOwn(text: string, own: readonly string[]): string {
  const whole = own.reduce((left, words) => (left.includes(words) ? left.split(words).join('□') : left), maskOthers(text));
  if (!whole.includes('…')) return whole;
  const isOfOwn = (cut: string) => own.some((words) => words.includes(cut));
  // A cut text may stand behind words of the kit: the longest end of what stands before the dots is theirs.
  return whole.replace(/[^\n]*?\s?…/g, (cut) => {
    const words = cut.slice(0, -1).trimEnd().split(' ');
    const from = words.findIndex((_, at) => words.length - at > 2 && isOfOwn(words.slice(at).join(' ')));
    return from < 0 ? cut : [...words.slice(0, from), '□'].join(' ');
  });
}
