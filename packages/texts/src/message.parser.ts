/** A message in ICU MessageFormat, read once: text, values, choices. */
export type MessagePart =
  | string
  | { readonly value: string }
  | { readonly value: string; readonly kind: 'plural' | 'select'; readonly options: Options }
  | { readonly count: string };

type Options = { readonly [choice: string]: readonly MessagePart[] };

/** Where and why a message cannot be read. */
export type MessageProblem = { readonly at: number; readonly reason: string };

/** The longest message, in UTF-16 units, and how deep choices may stand in each other. */
const maxLength = 4000;
const maxDepth = 4;

const valueName = /[\p{L}_][\p{L}\p{N}_]*/uy;
const choiceName = /=\d+|[^\s{}=,'#]+/uy;
const white = /\s*/y;
const pluralNames = /^(=\d+|zero|one|two|few|many|other)$/;

/**
 * Reads `{name}`, `{n, plural, =0 {…} one {…} other {# …}}`, `{kind, select, … other {…}}` and quoting with `'`, the part of ICU
 * MessageFormat that translators' tools share. Anything else is a problem, so that no broken message reaches a person.
 */
export function parseMessage(text: string): readonly MessagePart[] | MessageProblem {
  let at = 0;
  let problem: MessageProblem | undefined;

  function stop(reason: string): void {
    problem ??= { at, reason };
    at = text.length;
  }
  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }
  function expect(sign: string): void {
    take(white);
    if (text[at] === sign) at += 1;
    else stop(`expected ${sign}`);
  }

  function readQuoted(count: string | undefined): string {
    at += 1;
    const next = text[at] ?? '';
    if (next === "'") return text[at++] as string;
    if (next === '' || !(next === '{' || next === '}' || (count !== undefined && next === '#'))) return "'";
    let quoted = '';
    while (at < text.length) {
      if (text[at] !== "'") quoted += text[at++];
      else if (text[at + 1] === "'") {
        quoted += "'";
        at += 2;
      } else {
        at += 1;
        break;
      }
    }
    return quoted;
  }

  function readOptions(kind: 'plural' | 'select', value: string, depth: number): Options {
    const options: Record<string, readonly MessagePart[]> = Object.create(null);
    for (take(white); at < text.length && text[at] !== '}'; take(white)) {
      const choice = take(choiceName);
      if (choice === '' || (kind === 'plural' ? !pluralNames.test(choice) : choice.startsWith('='))) stop('unknown choice');
      if (choice in options) stop(`${choice} stands here twice`);
      expect('{');
      options[choice] = readParts(kind === 'plural' ? value : undefined, depth + 1);
      expect('}');
    }
    if (!('other' in options)) stop('no choice "other"');
    return options;
  }

  function readArgument(depth: number): MessagePart {
    at += 1;
    take(white);
    const value = take(valueName);
    if (value === '') stop('no name of a value');
    take(white);
    if (text[at] !== ',') {
      expect('}');
      return { value };
    }
    at += 1;
    take(white);
    const kind = take(valueName);
    if (kind !== 'plural' && kind !== 'select') {
      stop('only plural and select can follow a value');
      return { value };
    }
    expect(',');
    const options = readOptions(kind, value, depth);
    expect('}');
    return { value, kind, options };
  }

  function readParts(count: string | undefined, depth: number): readonly MessagePart[] {
    const parts: MessagePart[] = [];
    let literal = '';
    if (depth > maxDepth) stop('too many choices in each other');
    function add(part: MessagePart): void {
      if (literal) parts.push(literal);
      literal = '';
      parts.push(part);
    }
    while (at < text.length) {
      const sign = text[at] as string;
      if (sign === '}') {
        if (depth > 0) break;
        stop('a } without its {');
      } else if (sign === "'") literal += readQuoted(count);
      else if (sign === '{') add(readArgument(depth));
      else {
        at += 1;
        if (sign === '#' && count !== undefined) add({ count });
        else literal += sign;
      }
    }
    if (literal) parts.push(literal);
    return parts;
  }

  if (text.length > maxLength) return { at: maxLength, reason: `longer than ${maxLength} characters` };
  const parts = readParts(undefined, 0);
  return problem ?? parts;
}

/** Whether `parseMessage` could not read it. */
export function isMessageProblem(outcome: readonly MessagePart[] | MessageProblem): outcome is MessageProblem {
  return 'reason' in outcome;
}

/** The names of the values that a message asks for, sorted. */
export function listValues(parts: readonly MessagePart[]): readonly string[] {
  const names = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string' || 'count' in part) continue;
    names.add(part.value);
    if ('options' in part)
      for (const option of Object.values(part.options)) for (const name of listValues(option)) names.add(name);
  }
  return [...names].sort();
}

/** Signs that count as letters or symbols and show nothing. */
const blanks = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Is there something to see in it, whatever it is filled with? An empty choice among others is no empty message. */
export function isLegible(parts: readonly MessagePart[]): boolean {
  return parts.some((part) => {
    if (typeof part === 'string') return /[\p{L}\p{N}\p{P}\p{S}]/u.test(part.replace(blanks, ''));
    return !('options' in part) || Object.values(part.options).some(isLegible);
  });
}
