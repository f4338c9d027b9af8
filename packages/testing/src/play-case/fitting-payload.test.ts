import { describe, expect, test } from 'vitest';
import { mendPayload } from './fitting-payload';

describe('what a script says, as far as a journal takes it', () => {
  test('what there is no room for is left out, at any depth', () => {
    expect(mendPayload({ text: 'x', mood: 3 }, ['mood'])).toEqual({ text: 'x' });
    expect(mendPayload({ links: [{ polarity: 1, note: 'x' }] }, ['links', 0, 'note'])).toEqual({ links: [{ polarity: 1 }] });
    expect(mendPayload({ learning: ['doing', 'running'] }, ['learning', 1])).toEqual({ learning: ['doing'] });
    expect(mendPayload({ expires: null }, ['expires'])).toEqual({});
  });

  test('words that are missing are left open, once', () => {
    expect(mendPayload({ id: 'c1' }, ['label'])).toEqual({ id: 'c1', label: '…' });
    expect(mendPayload({ id: 'k1', resolvesOn: '…' }, ['resolvesOn'])).toBeUndefined();
  });

  test('what it was told stays as it was, and without a place there is nothing to mend', () => {
    const told = { text: 'x', mood: 3 };
    mendPayload(told, ['mood']);
    expect(told).toEqual({ text: 'x', mood: 3 });
    expect(mendPayload(told, [])).toBeUndefined();
    expect(mendPayload(told, ['text', 'part'])).toBeUndefined();
  });
});
