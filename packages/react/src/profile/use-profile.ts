import { type JsonResume, type ProfileLine, profileLines, toJsonResume } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { type FormValues, listOf, textOf, typedText } from '../draft/form-values';
import type { DraftForm } from '../draft/draft-form';
import { useDraftForm } from '../draft/use-draft-form';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useKindWord } from '../words/use-kind-word';

export type ProfileApi = {
  readonly form: DraftForm;
  /** All that became clear, to choose from. */
  readonly lines: readonly ProfileLine[];
  readonly chosen: readonly ProfileLine[];
  /** The chosen ones, as a file to take along. */
  readonly resume: JsonResume;
  /** The chosen ones as one text, each on a line. */
  readonly composed: string;
  /** That text as the person made it their own, once they wrote in it. */
  readonly own: string | undefined;
  /** Back to what was ticked. */
  readonly startOver: () => void;
  /** Reads the fields again, after each change of the field of this name. */
  readonly update: (field?: string) => void;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What became clear, and which of it somebody wants to show. Nothing is ticked beforehand. */
export function useProfile(): ProfileApi {
  const texts = useTexts();
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
  const resume = toJsonResume({ lines: chosen, toKindWord, ...(name ? { name } : {}) });
  const own = textOf(values, 'isOwn') === 'yes' ? typedText(values, 'text') : undefined;
  const read = (change: FormValues = {}) => setTyped({ generation, values: { ...form.read(), ...change } });
  return {
    form,
    lines,
    chosen,
    resume,
    composed: compose(resume, texts),
    own,
    startOver: () => {
      read({ isOwn: '' });
      form.touch();
    },
    update: (field) => read(field === 'text' ? { isOwn: 'yes' } : own === undefined ? {} : { isOwn: 'yes' }),
  };
}

/** Each thing that became clear on a line of its own. */
function compose({ basics, interests, projects }: JsonResume, texts: ReturnType<typeof useTexts>): string {
  const counts = interests.length > 0 ? texts.t('profile.counts', { list: texts.list(interests.map(({ name }) => name)) }) : '';
  const done = projects.map(({ name, description, startDate }) =>
    [name, description, startDate && texts.date(startDate, 'long')].filter(Boolean).join(', '),
  );
  return [basics.name, basics.label, basics.summary, counts, ...done].filter(Boolean).join('\n');
}
