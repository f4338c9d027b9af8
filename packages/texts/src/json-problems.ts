/** What is wrong with a JSON text, and where: the first thing that breaks it, and names that stand twice. */
export type JsonProblem = {
  readonly rule:
    | 'fileBroken'
    | 'fileComma'
    | 'fileComment'
    | 'fileDouble'
    | 'fileEnds'
    | 'fileMore'
    | 'fileName'
    | 'fileNoComma'
    | 'fileQuotes'
    | 'fileUnclosed';
  /** The sign, from 0. */
  readonly at: number;
  readonly path?: readonly (string | number)[] | undefined;
  readonly name?: string | undefined;
};

type Branch = {
  readonly close: '}' | ']';
  readonly names: Set<string>;
  readonly path: readonly (string | number)[];
  count: number;
};
type Expects = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const white = /\s*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const word = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const curly = /[“”„‟«»‘’‚'`]/;
/** Nobody mends more than this in one go. */
const maxDoubles = 100;

/** Walks through a JSON text without calling itself, so that no depth stops it. */
export function findJsonProblems(text: string): readonly JsonProblem[] {
  const doubles: JsonProblem[] = [];
  const open: Branch[] = [];
  let expects: Expects = 'value';
  let path: readonly (string | number)[] = [];
  let comma = -1;
  let at = 0;

  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  /** The text between quotes; nothing when it is not closed on its line. */
  function takeString(): string | undefined {
    for (let end = at + 1; end < text.length; end += 1) {
      const sign = text[end];
      if (sign === '\\') end += 1;
      else if (sign === '\n') return undefined;
      else if (sign === '"') {
        const quoted = text.slice(at, end + 1);
        at = end + 1;
        return quoted;
      }
    }
    return undefined;
  }

  const afterValue = (): Expects => (open.length === 0 ? 'nothing' : 'commaOrEnd');

  function readName(branch: Branch, name: string, start: number): void {
    path = [...branch.path, name];
    if (branch.names.has(name) && doubles.length < maxDoubles) doubles.push({ rule: 'fileDouble', at: start, path, name });
    branch.names.add(name);
  }

  function begin(close: Branch['close']): Expects {
    at += 1;
    open.push({ close, names: new Set(), path, count: 0 });
    if (close === ']') path = [...path, 0];
    return close === '}' ? 'nameOrEnd' : 'valueOrEnd';
  }

  function stop(rule: JsonProblem['rule'], where = at): readonly JsonProblem[] {
    return [{ rule, at: Math.min(where, text.length - 1) }, ...doubles];
  }

  for (take(white); at < text.length; take(white)) {
    const sign = text[at] ?? '';
    const branch = open.at(-1);
    if (sign === '/' || sign === '#') return stop('fileComment');
    if (curly.test(sign)) return stop('fileQuotes');
    if (expects === 'nothing') return stop('fileMore');
    if (branch && sign === branch.close) {
      if (expects === 'name' || (expects === 'value' && branch.close === ']')) return stop('fileComma', comma);
      if (expects === 'colon' || expects === 'value') return stop('fileBroken');
      at += 1;
      open.pop();
      expects = afterValue();
    } else if (expects === 'commaOrEnd') {
      if (sign !== ',') return stop(sign === '"' || sign === '{' || sign === '[' ? 'fileNoComma' : 'fileBroken');
      comma = at;
      at += 1;
      if (branch) branch.count += 1;
      if (branch?.close === ']') path = [...branch.path, branch.count];
      expects = branch?.close === ']' ? 'value' : 'name';
    } else if (expects === 'colon') {
      if (sign !== ':') return stop('fileBroken');
      at += 1;
      expects = 'value';
    } else if (expects === 'name' || expects === 'nameOrEnd') {
      if (sign === ',') return stop('fileComma');
      const start = at;
      if (sign !== '"') return stop(take(word) === '' ? 'fileBroken' : 'fileName', start);
      const quoted = takeString();
      if (quoted === undefined) return stop('fileUnclosed');
      const name = readQuoted(quoted);
      if (name === undefined) return stop('fileBroken', start);
      if (branch) readName(branch, name, start);
      expects = 'colon';
    } else if (sign === '{' || sign === '[') expects = begin(sign === '{' ? '}' : ']');
    else if (sign === '"') {
      const start = at;
      const quoted = takeString();
      if (quoted === undefined) return stop('fileUnclosed');
      if (readQuoted(quoted) === undefined) return stop('fileBroken', start);
      expects = afterValue();
    } else {
      const start = at;
      if (sign === ',') return stop('fileComma');
      if (take(plain) === '') return stop(take(word) === '' ? 'fileBroken' : 'fileName', start);
      expects = afterValue();
    }
  }
  return expects === 'nothing' ? doubles : stop('fileEnds', text.trimEnd().length - 1);
}

/** The text between quotes, unless a sign in it has to be written otherwise. */
function readQuoted(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
