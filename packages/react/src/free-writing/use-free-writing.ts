import type { Note } from '@onderweg/core';
import { useMemo } from 'react';
import { useKeptForm, type KeptForm } from '../draft/use-kept-form';
import { useDossier } from '../onderweg/use-dossier';
import { textOf } from '../draft/form-values';

export type FreeWritingApi = {
  readonly form: KeptForm;
  /** What was kept, the newest first. */
  readonly kept: readonly Note[];
  /** Keeps what is in the field, for the person alone. False when there is nothing to keep, or it could not be kept. */
  readonly keep: () => Promise<boolean>;
  /** Throws away what is in the field: writing it was enough. */
  readonly letGo: () => Promise<void>;
};

/**
 * A room to write in, which nobody reads and nothing counts.
 *
 * @example
 * const { form, keep, letGo } = useFreeWriting();
 */
export function useFreeWriting(): FreeWritingApi {
  const form = useKeptForm('free-writing');
  const notes = useDossier((dossier) => dossier.notes);
  const kept = useMemo(() => notes.filter(({ kind }) => kind === 'freeWriting').reverse(), [notes]);
  return {
    form,
    kept,
    keep: async () => {
      const text = textOf(form.read(), 'text');
      if (text === undefined) return false;
      return form.keep([['note.written', { kind: 'freeWriting', text }, { audience: 'private' }]]);
    },
    letGo: form.discard,
  };
}
