import type { Drafts } from '@onderweg/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from './draft';
import { createDraftKeeper } from './draft-keeper';
import type { DraftSlots } from './draft-slots';

/** Drafts that are written when the test says so. */
function slowDrafts() {
  const texts = new Map<string, string>();
  const waiting: (() => void)[] = [];
  const drafts: Drafts = {
    read: async (key) => texts.get(key),
    keys: async () => [...texts.keys()],
    write: (key, text) =>
      new Promise((resolve) => {
        waiting.push(() => {
          if (text === undefined) texts.delete(key);
          else texts.set(key, text);
          resolve();
        });
      }),
  };
  const finish = async () => {
    for (const write of waiting.splice(0)) write();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { drafts, texts, finish };
}

function readyDrafts(texts = new Map<string, string>()) {
  const drafts: Drafts = {
    read: async (key) => texts.get(key),
    keys: async () => [...texts.keys()],
    write: async (key, text) => {
      if (text === undefined) texts.delete(key);
      else texts.set(key, text);
    },
  };
  return { drafts, texts };
}

/** Tabs that know of each other. */
function tabs() {
  const living = new Set<string>();
  return (slot: string): DraftSlots => {
    living.add(slot);
    return {
      own: async () => slot,
      change: async () => `${slot}2`,
      living: async (slots) => new Set(slots.filter((name) => living.has(name))),
      letGo: () => void living.delete(slot),
    };
  };
}

const entries = () => [];
const open = (drafts: Drafts, slots = tabs()('a')) => createDraftKeeper(drafts, { slots, entries });
const note = (text: string): Draft => ({ values: { text } });
const element = {} as Element;
const textsIn = (texts: ReadonlyMap<string, string>) => [...texts.values()].map((text) => JSON.parse(text).values.text);

describe('draft keeper, in time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('[P47] speaks of a draft only while its form is on the screen, and of each form apart', async () => {
    const { drafts, finish } = slowDrafts();
    const keeper = open(drafts);
    await keeper.find('note');
    const hide = keeper.show('note', element);
    keeper.keep('note', () => note('Ik wil'));
    expect(keeper.stateIn(undefined)).toBe('typed');
    await vi.advanceTimersByTimeAsync(300);
    await finish();
    expect(keeper.stateOf('note')).toBe('kept');
    expect(keeper.stateOf('plan')).toBe('none');
    hide();
    expect(keeper.stateIn(undefined)).toBe('none');
  });

  test('writes a pause after the last key, and says how far it is', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = open(drafts);
    await keeper.find('note');
    keeper.keep('note', () => note('Ik w'));
    expect(keeper.stateOf('note')).toBe('typed');
    await vi.advanceTimersByTimeAsync(200);
    keeper.keep('note', () => note('Ik wil'));
    await vi.advanceTimersByTimeAsync(300);
    await finish();
    expect(textsIn(texts)).toEqual(['Ik wil']);
    expect(keeper.stateOf('note')).toBe('kept');
  });

  test('[P1] somebody who never pauses loses no more than a second', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = open(drafts);
    await keeper.find('note');
    for (let typed = 1; typed <= 12; typed++) {
      keeper.keep('note', () => note('x'.repeat(typed)));
      await vi.advanceTimersByTimeAsync(100);
      await finish();
    }
    expect(textsIn(texts)[0]?.length).toBeGreaterThanOrEqual(10);
  });

  test('a draft that is recorded while it is being written is no draft any more', async () => {
    const { drafts, texts, finish } = slowDrafts();
    const keeper = open(drafts);
    await keeper.find('note');
    keeper.keep('note', () => note('Dit is opgeslagen.'));
    await vi.advanceTimersByTimeAsync(300);
    void keeper.forget('note');
    await finish();
    expect(keeper.stateOf('note')).toBe('none');
    expect(texts.size).toBe(0);
  });

  test('a store that refuses is told, and the next write tries again', async () => {
    let isFull = true;
    const keeper = open({
      read: async () => undefined,
      keys: async () => [],
      write: async () => {
        if (isFull) throw new Error('full');
      },
    });
    await keeper.find('note');
    keeper.keep('note', () => note('Ik wil'));
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.stateOf('note')).toBe('failed');
    isFull = false;
    await keeper.flush();
    expect(keeper.stateOf('note')).toBe('kept');
  });

  test('[P47] a store that gives no answer holds up no form, and what it may hold is not written over', async () => {
    const written: string[] = [];
    const keeper = open({
      read: () => new Promise(() => undefined),
      keys: () => new Promise(() => undefined),
      write: async (key) => void written.push(key),
    });
    const found = keeper.find('note');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await found).toEqual({ own: undefined, left: [] });
    keeper.keep('note', () => note('Ik wil'));
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual(['note#a2']);
  });
});

describe('draft keeper, more than one tab', () => {
  test('[P4] each tab has its own draft of a form, and a save in one leaves that of the other', async () => {
    const { drafts, texts } = readyDrafts();
    const toSlots = tabs();
    const [a, b] = [open(drafts, toSlots('a')), open(drafts, toSlots('b'))];
    for (const [keeper, text] of [[a, 'Van een.'] as const, [b, 'Van twee.'] as const]) {
      expect(await keeper.find('note')).toEqual({ own: undefined, left: [] });
      keeper.keep('note', () => note(text));
      await keeper.flush();
    }
    expect(textsIn(texts)).toEqual(['Van een.', 'Van twee.']);
    await a.forget('note');
    expect(textsIn(texts)).toEqual(['Van twee.']);
    expect((await b.find('note')).own?.values).toEqual({ text: 'Van twee.' });
  });

  test('what a tab that is gone left is found by others, and not while it is there', async () => {
    const { drafts, texts } = readyDrafts();
    const toSlots = tabs();
    const slots = toSlots('a');
    const a = open(drafts, slots);
    await a.find('note');
    a.keep('note', () => note('Halverwege'));
    await a.flush();
    const b = open(drafts, toSlots('b'));
    expect((await b.find('note')).left).toEqual([]);
    slots.letGo();
    const { left } = await b.find('note');
    expect(left.map(({ draft }) => draft.values['text'])).toEqual(['Halverwege']);
    await b.take(left[0] as (typeof left)[0]);
    expect([...texts.keys()]).toEqual(['note#b']);
  });

  test('going on with what was left puts what is here in its place', async () => {
    const { drafts, texts } = readyDrafts(new Map([['note#gone', JSON.stringify({ draft: 1, values: { text: 'Van toen' } })]]));
    const keeper = open(drafts);
    const { left } = await keeper.find('note');
    keeper.keep('note', () => note('Van nu'));
    await keeper.take(left[0] as (typeof left)[0]);
    expect(textsIn(texts).sort()).toEqual(['Van nu', 'Van toen']);
    expect((await keeper.find('note')).own?.values).toEqual({ text: 'Van toen' });
    expect((await keeper.find('note')).left.map(({ draft }) => draft.values['text'])).toEqual(['Van nu']);
  });

  test('a draft of before, without a tab, is found', async () => {
    const { drafts } = readyDrafts(
      new Map([
        ['note', '{"text":"Oud"}'],
        ['note#x', 'broken'],
        ['note#y', '[]'],
      ]),
    );
    const { left } = await open(drafts).find('note');
    expect(left.map(({ draft }) => draft.values)).toEqual([{ text: 'Oud' }]);
  });
});

describe('draft keeper, while it is recorded', () => {
  const payload = { text: 'Opgeslagen en weg.' };
  const entry = { id: 'e1', type: 'finding.logged', payload } as never;
  const saving = { events: [`finding.logged ${JSON.stringify(payload)}`], known: [] };

  test('[P20] cut off after it was recorded: no draft comes back; cut off before: it does', async () => {
    for (const isRecorded of [true, false]) {
      const { drafts, texts } = readyDrafts();
      const toSlots = tabs();
      const slots = toSlots('a');
      const first = open(drafts, slots);
      await first.find('note');
      first.keep('note', () => note('Opgeslagen en weg.'));
      await first.beginSaving('note', note('Opgeslagen en weg.'), saving);
      slots.letGo();
      const later = createDraftKeeper(drafts, { slots: toSlots('b'), entries: () => (isRecorded ? [entry] : []) });
      const { own, left } = await later.find('note');
      expect(own).toBeUndefined();
      expect(left.length).toBe(isRecorded ? 0 : 1);
      expect(texts.size).toBe(isRecorded ? 0 : 1);
    }
  });

  test('the same words once more are not taken for those of before', async () => {
    const { drafts } = readyDrafts();
    const slots = tabs();
    const first = createDraftKeeper(drafts, { slots: slots('a'), entries: () => [entry] });
    await first.find('note');
    await first.beginSaving('note', note('Opgeslagen en weg.'), { ...saving, known: ['e1'] });
    const gone = createDraftKeeper(drafts, { slots: { ...slots('b'), living: async () => new Set() }, entries: () => [entry] });
    expect((await gone.find('note')).left).toHaveLength(1);
  });

  test('refused after the form went: it is offered; on the screen: it stays the draft of the form', async () => {
    for (const isOnScreen of [true, false]) {
      const { drafts, texts } = readyDrafts();
      const keeper = open(drafts);
      await keeper.find('note');
      const open_ = await keeper.beginSaving('note', note('Nog niet.'), saving);
      expect((await keeper.find('note')).left).toEqual([]);
      if (isOnScreen) keeper.keep('note', () => note('Nog niet.'));
      await open_.refused(isOnScreen);
      const { own, left } = await keeper.find('note');
      expect([own?.values['text'], ...left.map(({ draft }) => draft.values['text'])].filter(Boolean)).toEqual(['Nog niet.']);
      expect(own === undefined).toBe(!isOnScreen);
      expect(texts.size).toBe(1);
    }
  });
});
