import { expect, test } from 'vitest';
import { isMessageProblem, type MessagePart, parseMessage } from './message.parser';
import { flattenMessages } from './message.tree';
import { nl } from './nl';

/** The type of each value of a message: what is counted is a number, what is chosen by is a word. */
function describeValues(parts: readonly MessagePart[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const part of parts) {
    if (typeof part === 'string' || 'count' in part) continue;
    if (!('kind' in part)) {
      if (!types.has(part.value)) types.set(part.value, 'MessageValue');
      continue;
    }
    for (const option of Object.values(part.options)) {
      for (const [name, type] of describeValues(option)) if (!types.has(name) || type !== 'MessageValue') types.set(name, type);
    }
    types.set(part.value, part.kind === 'plural' ? 'number' : 'string');
  }
  return types;
}

test('the list of values names what each message asks for (after a change of messages: run this test with -u)', async () => {
  const lines = Object.entries(flattenMessages(nl.messages)).flatMap(([key, message]) => {
    const parts = parseMessage(String(message));
    const types = isMessageProblem(parts) ? [] : [...describeValues(parts)].sort(([a], [b]) => (a < b ? -1 : 1));
    const fields = types.map(([name, type]) => `${name}: ${type}`);
    return fields.length > 0 ? [`  '${key}': { ${fields.join('; ')} };`] : [];
  });
  const source = [
    "import type { MessageValue } from './message.formatter';",
    '',
    '/** The values of each message that has any. Written by `message.values.test.ts` from the messages. */',
    'type MessageValues = {',
    ...lines,
    '};',
    '',
    '/** What `t` asks for beside the name of a text: nothing, or the values of that text. */',
    'export type ValuesOf<Key> = Key extends keyof MessageValues ? [values: MessageValues[Key]] : [];',
    '',
  ].join('\n');
  await expect(source).toMatchFileSnapshot('./message.values.ts');
});
