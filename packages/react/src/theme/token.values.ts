// What a value may be, written out whole: no grammar here has a function, an escape or a comment that could fetch or point elsewhere.
const number = String.raw`[+-]?(?:\d{1,4}(?:\.\d{1,6})?|\.\d{1,6})(?:e-?\d)?`;
const part = String.raw`(?:${number}(?:%|deg|grad|rad|turn)?|none)`;
const between = String.raw`(?:\s{1,4}|\s{0,4},\s{0,4})`;
const alpha = String.raw`(?:\s{0,4}[/,]\s{0,4}${part})?`;
const spaces = 'srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz|xyz-d50|xyz-d65';
const color = new RegExp(
  [
    '^(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})',
    '[a-z]{3,24}',
    String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s{0,4}${part}${between}${part}${between}${part}${alpha}\s{0,4}\)`,
    String.raw`color\(\s{0,4}(?:${spaces})\s{1,4}${part}\s{1,4}${part}\s{1,4}${part}${alpha}\s{0,4}\))$`,
  ].join('|'),
  'i',
);
/** Words that a colour may be for the browser, but that would take a colour away here. */
const wide = /^(?:inherit|initial|unset|revert|default)$/i;

const length = /^(\d{1,4}(?:\.\d{1,3})?|\.\d{1,3})(px|rem|em|%)$/i;

const words = String.raw`[\p{L}_-][\p{L}\p{N}_-]{0,40}(?: {1,2}[\p{L}\p{N}_-]{1,40}){0,8}`;
const name = String.raw`(?:"[\p{L}\p{N} ._-]{1,80}"|'[\p{L}\p{N} ._-]{1,80}'|${words})`;
const fonts = new RegExp(String.raw`^${name}(?: {0,2}, {0,2}${name}){0,20}$`, 'u');

/** Whether this is a colour in itself, that the browser knows where there is one to ask. */
export function isColor(given: unknown): given is string {
  if (typeof given !== 'string') return false;
  const value = given.trim();
  return color.test(value) && !wide.test(value) && (globalThis.CSS?.supports?.('color', value) ?? true);
}

/** A length with its unit; a bare zero gets one, because it is multiplied later. */
export function toLength(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const value = given.trim();
  if (value === '0') return '0px';
  return length.test(value) ? value : undefined;
}

/** Whether this is a list of names of fonts. */
export function isFont(given: unknown): given is string {
  return typeof given === 'string' && fonts.test(given.trim());
}
