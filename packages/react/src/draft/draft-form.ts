import type { RecordedEvent } from '@onderweg/core';
import type { FormEvent } from 'react';
import type { LeftDraft } from './draft-keeper.types';
import type { FormValues } from './form-values';

export type DraftForm = {
  /** False until the draft was looked for; show the form only then, so that nothing typed is overwritten. */
  readonly isReady: boolean;
  /** The form came back with what was typed before. */
  readonly isRestored: boolean;
  /** Where it stood when what came back was typed. */
  readonly place: string | undefined;
  /** The fields whose text is of an earlier visit. */
  readonly restored: readonly string[];
  /** What the fields start with. */
  readonly initial: FormValues;
  /** Grows when the form starts anew: the `key` of its fields. */
  readonly generation: number;
  /** What the fields hold now, and what fields held that are no longer shown; no render for each key press is needed. */
  readonly read: () => FormValues;
  /** Keeps what the fields hold, for what changes without a key press. */
  readonly touch: () => void;
  /** The fields start anew with these. */
  readonly fill: (values: FormValues) => void;
  /** Thrown away by the person: the draft goes, the fields start anew. */
  readonly clear: () => Promise<void>;
  /** The person closed the form; what was typed stays as a draft. */
  readonly close: () => void;
  /** False when a text is longer than can be kept: the field says so and has the focus, and nothing may be recorded. */
  readonly isFitting: () => boolean;
  /** From the moment that the fields are going to be recorded: what is typed from now on is later. */
  readonly beginSaving: (events: readonly RecordedEvent[], rest?: RestForm) => Promise<FormSaving>;
  /** Drafts of this form that stand in no form on the screen: of a tab that is gone, or of a save that failed. */
  readonly left: readonly LeftDraft[];
  /** Puts one of those in the fields; what the fields held is left in its place. */
  readonly take: (left: LeftDraft) => Promise<void>;
  readonly discardLeft: (left: LeftDraft) => Promise<void>;
  /** For the `<form>` element. */
  readonly formProps: {
    readonly ref: (form: HTMLFormElement | null) => void;
    readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
  };
};

/** Where words go that were typed after the rest of the form was recorded. */
export type RestForm = {
  readonly key: string;
  readonly place?: string | undefined;
  /** The field that takes them, where the form has other fields than this one. */
  readonly field?: string | undefined;
};

export type FormSaving = {
  /** The fields start anew, with what was typed meanwhile if there is any. */
  readonly recorded: () => void;
  readonly refused: () => Promise<void>;
};

export type DraftFormOptions = {
  /** Where the form stands, for a widget that has more than one. */
  readonly place?: string | undefined;
  /** Fields that say where somebody is in the form, and are no words of theirs. */
  readonly placeFields?: readonly string[] | undefined;
};
