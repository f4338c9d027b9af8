import type { Dossier } from '../dossier/dossier';
import type { Direction } from '../dossier/shapes';
import type { Evidence } from './reading';

/** What a picture stands for, and which directions share it. */
export type MeaningShared = Evidence & {
  readonly text: string;
  readonly directions: readonly Direction[];
  /** None of them was unknown to this person: a job that they never heard of may share it too. */
  readonly asksForUnknown: boolean;
};

export type Meanings = Evidence & { readonly meanings: readonly MeaningShared[] };

/** Told with a picture, named later, or with a direction; each once, however it was written. */
export function meanings(dossier: Dossier): Meanings {
  const found = new Map<string, { text: string; evidence: string[] }>();
  const add = (text: string, entry: string) => {
    const key = text.trim().toLowerCase();
    if (key === '') return;
    const known = found.get(key) ?? { text: text.trim(), evidence: [] };
    found.set(key, { ...known, evidence: [...known.evidence, entry] });
  };
  for (const picture of dossier.pictures) for (const text of picture.meanings ?? []) add(text, picture.entry);
  for (const { text, entry } of dossier.meanings) add(text, entry);
  for (const direction of dossier.directions) for (const text of direction.meanings ?? []) add(text, direction.entry);
  const all = [...found].map(([key, { text, evidence }]): MeaningShared => {
    const directions = dossier.directions.filter(({ meanings: of = [] }) =>
      of.some((meaning) => meaning.trim().toLowerCase() === key),
    );
    const asksForUnknown = !directions.some(({ novelty }) => novelty === 'unknown');
    return { text, directions, asksForUnknown, evidence: [...new Set(evidence)] };
  });
  return { meanings: all, evidence: [...new Set(all.flatMap(({ evidence }) => evidence))] };
}
