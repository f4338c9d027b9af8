import { type WeighingReading, weighing } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';

export type WeighingApi = WeighingReading & {
  /** A group that weighs about the same, in the words of the person. */
  readonly toLabels: (ids: readonly string[]) => readonly string[];
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Whether it is worth weighing what counts, and what came out of it before. */
export function useWeighing(): WeighingApi {
  const today = useToday();
  const texts = useTexts();
  const dossier = useDossier(whole);
  const reading = useMemo(() => weighing(dossier, today), [dossier, today]);
  return {
    ...reading,
    toLabels: (ids) => ids.map((id) => dossier.criteria.get(id)?.label ?? texts.t('explorationLog.note.links.gone')),
  };
}
