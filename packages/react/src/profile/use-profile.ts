import { type JsonResume, type ProfileLine, profileLines, toJsonResume } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { type FormValues, listOf, textOf } from '../draft/form-values';
import { type DraftForm, useDraftForm } from '../draft/use-draft-form';
import { useDossier } from '../onderweg/use-dossier';
import { useKindWord } from '../words/use-kind-word';

export type ProfileApi = {
  readonly form: DraftForm;
  /** All that became clear, to choose from. */
  readonly lines: readonly ProfileLine[];
  readonly chosen: readonly ProfileLine[];
  /** The chosen ones, as a file to take along. */
  readonly resume: JsonResume;
  /** Reads the fields again, after each change. */
  readonly update: () => void;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What became clear, and which of it somebody wants to show. Nothing is ticked beforehand. */
export function useProfile(): ProfileApi {
  const dossier = useDossier(whole);
  const toKindWord = useKindWord();
  const form = useDraftForm('profile');
  const [typed, setTyped] = useState<{ generation: number; values: FormValues }>();
  const lines = useMemo(() => profileLines(dossier), [dossier]);
  const { generation } = form;
  const values = typed?.generation === generation ? typed.values : form.initial;
  const ticked = listOf(values, 'lines');
  const chosen = lines.filter(({ id }) => ticked.includes(id));
  const name = textOf(values, 'name');
  return {
    form,
    lines,
    chosen,
    resume: toJsonResume({ lines: chosen, toKindWord, ...(name ? { name } : {}) }),
    update: () => setTyped({ generation, values: form.read() }),
  };
}
