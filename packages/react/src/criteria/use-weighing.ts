import { type WeighingReading, weighing } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

export type WeighingApi = WeighingReading & {
  /** A group that weighs about the same, in the words of the person. */
  readonly toLabels: (ids: readonly string[]) => readonly string[];
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Whether it is worth weighing what counts, and what came out of it before. */
export function useWeighing(): WeighingApi {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const reading = useMemo(() => weighing(dossier, moment), [dossier, moment]);
  return { ...reading, toLabels: (ids) => ids.map((id) => dossier.criteria.get(id)?.label ?? id) };
}
