import type { Drafts, Entry } from '@onderweg/core';
import { type Draft, parseDraft, writeDraft } from './draft';
import { type DraftKey, parseDraftKey, writeDraftKey } from './draft-key';
import type { DraftKeeper, DraftState, FoundDrafts, LeftDraft } from './draft-keeper.types';
import { createDraftSlots, type DraftSlots } from './draft-slots';
import { hasWords } from './form-values';
import { createShownForms } from './shown-forms';
import { wasRecorded } from './was-recorded';
import { watchPage } from './watch-page';
import { within } from './within';

export type DraftKeeperOptions = {
  readonly slots: DraftSlots;
  /** All that was recorded, to see what became of a save that was cut off. */
  readonly entries: () => readonly Entry[];
};

const pauseAfterKey = 300;
const longestWait = 1_000;
/** A store that gives no answer holds up neither a form nor a save. */
const patience = 3_000;
const markPatience = 500;

type Waiting = { readonly getDraft: () => Draft | undefined; readonly since: number };

export function createDraftKeeper(drafts: Drafts, { slots, entries }: DraftKeeperOptions): DraftKeeper {
  const waiting = new Map<string, Waiting>();
  /** What was last asked of the store, by form: newer than what can be read there. */
  const latest = new Map<string, Draft | undefined>();
  const kept = new Set<string>();
  const failed = new Set<string>();
  const shown = createShownForms();
  const inFlight = new Set<string>();
  /** What a save that was refused left beside a form that could not be kept at that moment. */
  const superseded = new Map<string, readonly (() => Promise<void>)[]>();
  const listeners = new Set<() => void>();
  let slot: string | undefined;
  let parts = 0;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  let told = '';
  let moved: Promise<void> | undefined;

  function stateOf(form: string): DraftState {
    return failed.has(form) ? 'failed' : waiting.has(form) ? 'typed' : kept.has(form) ? 'kept' : 'none';
  }

  function tell(): void {
    const next = [turn, ...shown.listIn().map((form) => `${form} ${stateOf(form)}`)].join('\n');
    if (next === told) return;
    told = next;
    for (const listener of [...listeners]) listener();
  }

  function tellOfLeft(): void {
    turn++;
    tell();
  }

  async function claim(): Promise<string> {
    // The page is gone: what it held may be offered to others, and is not taken again by what still runs.
    if (isGone && slot !== undefined) return slot;
    let name = await slots.own();
    // Let go and taken again meanwhile, as in strict mode: only the last one is held.
    for (let again = isGone ? name : await slots.own(); again !== name; again = isGone ? name : await slots.own()) name = again;
    slot = name;
    return name;
  }

  function ownKey(form: string): string {
    return writeDraftKey({ form, slot: slot ?? '' });
  }

  async function write(form: string, draft: Draft | undefined): Promise<void> {
    latest.set(form, draft);
    await drafts.write(ownKey(form), draft && writeDraft(draft));
  }

  function isThere(form: string): boolean {
    return latest.get(form) !== undefined || kept.has(form) || failed.has(form);
  }

  async function writeWaiting(form: string, wait: Waiting): Promise<void> {
    const draft = wait.getDraft();
    try {
      if (!isEmpty(draft)) await write(form, draft);
      else if (isThere(form)) await write(form, undefined);
      failed.delete(form);
      for (const settle of superseded.get(form) ?? []) void settle();
      superseded.delete(form);
      if (isEmpty(draft)) kept.delete(form);
      else if (latest.get(form) === draft) kept.add(form);
    } catch {
      failed.add(form);
      return;
    }
    if (waiting.get(form) === wait) waiting.delete(form);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    await Promise.all([...waiting].map(([form, wait]) => writeWaiting(form, wait)));
    tell();
  }

  async function readLeft(key: string, { form }: DraftKey): Promise<LeftDraft | undefined> {
    const draft = parseDraft(await drafts.read(key));
    if (!draft || !hasWords(draft.values)) return undefined;
    if (!draft.saving || !wasRecorded(entries(), draft.saving)) return { key, form, draft };
    void drafts.write(key, undefined).catch(() => undefined);
    return undefined;
  }

  /** All drafts that are nobody's on the screen, and those of this tab. */
  async function readAll(isWanted: (form: string) => boolean) {
    const own = await claim();
    const keys = (await drafts.keys()).map((key) => ({ key, ...parseDraftKey(key) })).filter(({ form }) => isWanted(form));
    const foreign = [...new Set(keys.map((key) => key.slot))].filter((name) => name !== own && name !== '');
    const living = await slots.living(foreign);
    const left: LeftDraft[] = [];
    for (const key of keys) {
      const isMine = key.slot === own && key.part === undefined;
      if (isMine || inFlight.has(key.key) || living.has(key.slot)) continue;
      const found = await readLeft(key.key, key);
      if (found) left.push(found);
    }
    return { left, mine: new Set(keys.filter((key) => key.slot === own && key.part === undefined).map(({ form }) => form)) };
  }

  async function readOwn(form: string): Promise<Draft | undefined> {
    const wait = waiting.get(form);
    if (wait) return wait.getDraft();
    if (latest.has(form)) return latest.get(form);
    const draft = parseDraft(await drafts.read(ownKey(form)));
    return draft && hasWords(draft.values) ? draft : undefined;
  }

  /** Neither read nor written over: what stands in the slot is for a later visit. */
  async function readNothing<Answer>(nothing: Answer): Promise<Answer> {
    moved ??= slots.change().then((name) => {
      slot = name;
      latest.clear();
    });
    await moved;
    return nothing;
  }

  async function find(form: string): Promise<FoundDrafts> {
    const { left } = await readAll((other) => other === form);
    const own = await readOwn(form);
    if (own) kept.add(form);
    tell();
    return { own, left: left.filter(({ draft }) => !own || !isSame(draft, own)) };
  }

  async function list(prefix: string) {
    const { left, mine } = await readAll((form) => form.startsWith(prefix));
    for (const form of [...waiting.keys(), ...latest.keys()]) if (form.startsWith(prefix)) mine.add(form);
    const own = await Promise.all([...mine].map(async (form) => ({ form, draft: await readOwn(form) })));
    return [
      ...own.flatMap(({ form, draft }) =>
        draft && hasWords(draft.values) ? [{ key: ownKey(form), form, draft, isOwn: true }] : [],
      ),
      ...left.map((each) => ({ ...each, isOwn: false })),
    ];
  }

  return {
    stateOf,
    stateIn: (place) => {
      const states = shown.listIn(place).map(stateOf);
      return (['failed', 'typed', 'kept'] as const).find((state) => states.includes(state)) ?? 'none';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: tellOfLeft,
    get turn() {
      return turn;
    },
    find: (form) => within(patience, find(form)).catch(() => readNothing({ own: undefined, left: [] })),
    list: (prefix) => within(patience, list(prefix)).catch(() => []),
    keep: (form, getDraft) => {
      if (!waiting.has(form) && !isThere(form) && isEmpty(getDraft())) return;
      const since = waiting.get(form)?.since ?? Date.now();
      waiting.set(form, { getDraft, since });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.min(pauseAfterKey, Math.max(0, since + longestWait - Date.now())));
      tell();
    },
    show: (form, element) => {
      shown.show(form, element);
      tell();
      return () => {
        shown.hide(form, element);
        tell();
      };
    },
    isShown: (form) => shown.has(form),
    take: async ({ key, form, draft }) => {
      const { saving: _, ...rest } = draft;
      const words: Draft = { ...rest, isOpen: true };
      const before = await readOwn(form);
      if (before && hasWords(before.values) && !isSame(before, draft)) {
        await drafts.write(writeDraftKey({ form, slot: slot ?? '', part: nextPart() }), writeDraft(before));
      }
      waiting.delete(form);
      await write(form, words);
      kept.add(form);
      if (key !== ownKey(form)) await drafts.write(key, undefined);
      tellOfLeft();
    },
    discard: async ({ key }) => {
      const { form, slot: of, part } = parseDraftKey(key);
      if (of === slot && part === undefined) {
        waiting.delete(form);
        kept.delete(form);
        latest.set(form, undefined);
      }
      await drafts.write(key, undefined).catch(() => undefined);
      tellOfLeft();
    },
    forget: async (form) => {
      waiting.delete(form);
      kept.delete(form);
      failed.delete(form);
      tell();
      await write(form, undefined).catch(() => undefined);
    },
    beginSaving: async (form, draft, saving) => {
      const key = writeDraftKey({ form, slot: slot ?? '', part: nextPart() });
      inFlight.add(key);
      waiting.delete(form);
      kept.delete(form);
      tell();
      const put = async () => {
        await drafts.write(key, writeDraft({ ...draft, saving }));
        // Not when something was typed meanwhile: that stands there now.
        if (!waiting.has(form)) await write(form, undefined);
      };
      const isPut = put();
      await within(markPatience, isPut).catch(() => undefined);
      const settle = async () => {
        await isPut.catch(() => undefined);
        await drafts.write(key, undefined).catch(() => undefined);
      };
      return {
        recorded: async () => {
          await settle();
          inFlight.delete(key);
        },
        refused: async (isOnScreen) => {
          if (isOnScreen) {
            await flush();
            // Thrown away only when the same words stand in the form's own draft.
            if (failed.has(form)) superseded.set(form, [...(superseded.get(form) ?? []), settle]);
            else await settle();
          }
          inFlight.delete(key);
          tellOfLeft();
        },
      };
    },
    ownTab: claim,
    livingTabs: (tabs) => slots.living(tabs),
    flush,
    watchPage: () =>
      watchPage({
        hide: () => void flush(),
        leave: () => {
          void flush();
          isGone = true;
          slots.letGo();
        },
        begin: () => {
          isGone = false;
          void claim();
        },
      }),
  };

  function nextPart(): number {
    parts++;
    return Date.now() * 1_000 + parts;
  }
}

function isEmpty(draft: Draft | undefined): boolean {
  return draft === undefined || !hasWords(draft.values);
}

function isSame(a: Draft, b: Draft): boolean {
  return JSON.stringify(a.values) === JSON.stringify(b.values);
}

export function openDraftKeeper(journal: { readonly journal: string; readonly drafts: Drafts; entries(): readonly Entry[] }) {
  return createDraftKeeper(journal.drafts, { slots: createDraftSlots(journal.journal), entries: () => journal.entries() });
}
