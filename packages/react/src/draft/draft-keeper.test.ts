import type { Drafts } from '@onderweg/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDraftKeeper } from './draft-keeper';

/** Drafts that are written when the test says so. */
function slowDrafts() {
  const texts = new Map<string, string>();
  const waiting: (() => void)[] = [];
  const drafts: Drafts = {
    read: async (key) => texts.get(key),
    write: (key, text) =>
      new Promise((resolve) => {
        waiting.push(() => {
          if (text === undefined) texts.delete(key);
          else texts.set(key, text);
          resolve();
        });
      }),
    keys: async () => [...texts.keys()],
  };
  const finish = async () => {
    for (const write of waiting.splice(0)) write();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { drafts, texts, finish };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('draft keeper', () => {
  test('speaks of a draft only while its form is on the screen', async () => {
    const { drafts, finish } = slowDrafts();
    const keeper = createDraftKeeper(drafts);
    const told: string[] = [];
    keeper.subscribe(() => told.push(keeper.state));
    const hide = keeper.show('note');
    const hideAgain = keeper.show('note');
    keeper.keep('note', () => 'Ik wil');
    await vi.advanceTimersByTimeAsync(300);
    await finish();
    hide();
    expect(keeper.state).toBe('kept');
    hideAgain();
    expect(keeper.state).toBe('none');
    keeper.show('plan');
    expect(keeper.state).toBe('none');
    keeper.show('note');
    expect(told).toEqual(['typed', 'kept', 'none', 'kept']);
  });

  test('writes a pause after the last key, and says how far it is', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = createDraftKeeper(drafts);
    keeper.show('note');
    keeper.keep('note', () => 'Ik w');
    expect(keeper.state).toBe('typed');
    await vi.advanceTimersByTimeAsync(200);
    keeper.keep('note', () => 'Ik wil');
    await vi.advanceTimersByTimeAsync(300);
    await finish();
    expect(texts.get('note')).toBe('Ik wil');
    expect(keeper.state).toBe('kept');
  });

  test('[P1] somebody who never pauses loses no more than a second', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = createDraftKeeper(drafts);
    keeper.show('note');
    for (let typed = 1; typed <= 12; typed++) {
      keeper.keep('note', () => 'x'.repeat(typed));
      await vi.advanceTimersByTimeAsync(100);
      await finish();
    }
    expect(texts.get('note')?.length).toBeGreaterThanOrEqual(10);
  });

  test('a draft that is recorded while it is being written is no draft any more', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = createDraftKeeper(drafts);
    keeper.show('note');
    keeper.keep('note', () => 'Dit is opgeslagen.');
    await vi.advanceTimersByTimeAsync(300);
    void keeper.forget('note');
    await finish();
    expect(keeper.state).toBe('none');
    expect(texts.has('note')).toBe(false);
  });

  test('a store that refuses is told, and the next write tries again', async () => {
    let isFull = true;
    const keeper = createDraftKeeper({
      read: async () => undefined,
      keys: async () => [],
      write: async () => {
        if (isFull) throw new Error('full');
      },
    });
    keeper.show('note');
    keeper.keep('note', () => 'Ik wil');
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.state).toBe('failed');
    isFull = false;
    await keeper.flush();
    expect(keeper.state).toBe('kept');
  });
});
