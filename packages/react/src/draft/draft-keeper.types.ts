import type { Draft, Saving } from './draft';

/** `typed`: on the screen only, for at most a second. `kept`: on this device, not recorded. `failed`: could not be kept. */
export type DraftState = 'none' | 'typed' | 'kept' | 'failed';

/** A draft that nobody has on the screen: of a tab that is gone, of a save that failed, or of a form that was closed. */
export type LeftDraft = { readonly key: string; readonly form: string; readonly draft: Draft };

export type FoundDrafts = {
  /** What this tab typed in this form. */
  readonly own: Draft | undefined;
  readonly left: readonly LeftDraft[];
};

export type OpenSaving = {
  /** It was recorded: what was being recorded is no draft any more. */
  recorded(): Promise<void>;
  /** It was not: the words stay where they are; thrown away when they stand on the screen and are kept there. */
  refused(isOnScreen: boolean): Promise<void>;
};

/** Keeps what somebody is typing, on this device, outside the journal: at most one second of it can be lost. */
export type DraftKeeper = {
  /** The state of one form. */
  stateOf(form: string): DraftState;
  /** The worst of the forms that are on the screen inside this element; of all of them without one. */
  stateIn(place: Element | null | undefined): DraftState;
  subscribe(listener: () => void): () => void;
  /** Something may have come or gone: who shows what is left looks again. */
  look(): void;
  /** Grows when a draft may have come or gone that no form has on the screen. */
  readonly turn: number;
  /** What is there for one form. Settles, also over a store that gives no answer. */
  find(form: string): Promise<FoundDrafts>;
  /** What is there for forms whose name begins like this: the ones of this tab and those that are left. */
  list(prefix: string): Promise<readonly (LeftDraft & { readonly isOwn: boolean })[]>;
  /** Soon, and at once when the page goes away. Asked for when it is written; nothing when the form holds no words. */
  keep(form: string, getDraft: () => Draft | undefined): void;
  /** A form is on the screen: only then its draft is spoken of. Returns how to say that it is gone. */
  show(form: string, element: Element): () => void;
  /** Is the form on the screen somewhere on this page? */
  isShown(form: string): boolean;
  /** What is left becomes the draft of this tab; what this tab had in that form is left in its place. */
  take(left: LeftDraft): Promise<void>;
  /** Thrown away by the person. */
  discard(left: Pick<LeftDraft, 'key'>): Promise<void>;
  /** Thrown away by the person, or recorded. */
  forget(form: string): Promise<void>;
  /** Puts what is going to be recorded beside the form, so that it is either recorded or a draft, whatever happens meanwhile. */
  beginSaving(form: string, draft: Draft, saving: Saving): Promise<OpenSaving>;
  /** The name of this tab, under which it keeps things; the same again after a reload. */
  ownTab(): Promise<string>;
  /** Which of these tabs are still there. */
  livingTabs(tabs: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes everything that waits. */
  flush(): Promise<void>;
  /** Flushes when the page is hidden or left; returns how to stop. */
  watchPage(): () => void;
};
