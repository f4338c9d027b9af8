import { describe, expect, test } from 'vitest';
import { en } from './en';
import { isMessageProblem, listValues, parseMessage } from './message.parser';
import { flattenMessages } from './message.tree';
import { exportMessages } from './messages.export';
import { nl } from './nl';
import { parseTexts } from './texts.parser';

const dutch = exportMessages(nl);
const overlay = flattenMessages(nl.address?.u ?? {});

function readValues(message: unknown): readonly string[] {
  const parts = parseMessage(String(message));
  return isMessageProblem(parts) ? [parts.reason] : listValues(parts);
}

describe.each([
  ['Dutch', nl],
  ['English', en],
])('%s is complete', (_, language) => {
  const messages = exportMessages(language);

  test('it has the texts of Dutch, in the same order, and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(dutch));
  });

  test('each text asks for the values of the Dutch one', () => {
    const wrong = Object.entries(messages).filter(
      ([key, message]) => readValues(message).join() !== readValues(dutch[key]).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('each text can be read, and each plural has "other"', () => {
    expect(Object.entries(messages).filter(([, message]) => isMessageProblem(parseMessage(message)))).toEqual([]);
  });

  test('no text is empty or has loose white space', () => {
    expect(
      Object.entries(messages).filter(([, message]) => message === '' || message !== message.trim() || /\s\s/.test(message)),
    ).toEqual([]);
  });

  test('its plurals name the categories of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language.locale).resolvedOptions();
    const named = Object.values(messages).flatMap((message) =>
      [...message.matchAll(/\b(zero|one|two|few|many) \{/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !pluralCategories.some((category) => category === name))).toEqual([]);
  });
});

describe('the u form', () => {
  test('only replaces texts that exist, with their values', () => {
    expect(parseTexts(overlay, nl)).not.toBeInstanceOf(Array);
    const wrong = Object.entries(overlay).filter(
      ([key, message]) => readValues(message).join() !== readValues(dutch[key]).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('holds only what differs from the je form', () => {
    expect(Object.entries(overlay).filter(([key, message]) => message === dutch[key])).toEqual([]);
  });
});

test('each standstill text says how it may feel or why it is worth it, and how to go on', () => {
  const { noHarvest, ...kinds } = nl.messages.standstill;
  for (const kind of [...Object.values(kinds), ...Object.values(noHarvest)]) {
    expect(kind.why).not.toBe('');
    expect(kind.how).not.toBe('');
    expect(Object.keys(kind.actions).length).toBeGreaterThan(0);
  }
});
