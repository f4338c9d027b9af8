import { describe, expect, test } from 'vitest';
import { boxedJourneys } from './boxed-journeys';

/** A code as the cases write them: `ambulance-1`, `vacatures-jan`. */
const code = /\b[a-z]{3,}(-[a-z0-9]+)*-(\d+|jan|lead|hr|week|dag)\b/;

/** What a person reads: the fields that hold words or the name of a source, and not the ids by which things are found. */
const readFields = [
  'text',
  'source',
  'question',
  'reason',
  'title',
  'assumption',
  'statement',
  'conclusion',
  'to',
  'name',
  'region',
];

function* wordsIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const each of part) yield* wordsIn(each);
  else if (typeof part === 'object' && part !== null)
    for (const [name, value] of Object.entries(part))
      if (typeof value === 'string' && readFields.includes(name)) yield value;
      else yield* wordsIn(value);
}

describe('a journey of the box', () => {
  test.each(boxedJourneys)('$name names people and places in words', ({ script }) => {
    const words = [...wordsIn(script.events.map(({ entries }) => entries))];
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((text) => code.test(text))).toEqual([]);
  });
});
