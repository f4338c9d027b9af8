const words = String.raw`[\p{L}_-][\p{L}\p{N}_-]{0,40}(?: {1,2}[\p{L}\p{N}_-]{1,40}){0,8}`;
const name = String.raw`(?:"[\p{L}\p{N} ._-]{1,80}"|'[\p{L}\p{N} ._-]{1,80}'|${words})`;
const list = new RegExp(`^${name}(?: {0,2}, {0,2}${name}){0,20}$`, 'u');
/** Words that take over what the page has, in place of naming letters. */
const wide = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;

/** Names of letters with commas between them, each whole, and no more: as the kit takes them for its theme. */
export function isFontList(given: unknown): given is string {
  return typeof given === 'string' && list.test(given.trim()) && !wide.test(given.trim());
}
