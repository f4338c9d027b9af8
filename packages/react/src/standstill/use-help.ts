import { type Help, help } from '@onderweg/core';
import { useMemo } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { usePart } from '../onderweg/use-part';
import { useToday } from '../onderweg/use-today';

export type HelpApi = Help & {
  /** "Not now", for as long as this page stays. */
  readonly isPutAside: boolean;
  readonly notNow: () => void;
  /** A word of rest is on the page: nothing beside it asks for anything. */
  readonly isResting: boolean;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/**
 * The one word of help of today, shared by all parts of a page.
 *
 * @example
 * const { isResting } = useHelp();
 */
export function useHelp(): HelpApi {
  const { putAside, setPutAside } = useOnderweg();
  const today = useToday();
  const isOn = usePart('standstill');
  const dossier = useDossier(whole);
  const reading = useMemo(() => help(dossier, today), [dossier, today]);
  const isPutAside = putAside !== undefined && putAside === reading.kind;
  return {
    ...reading,
    isPutAside,
    notNow: () => setPutAside(reading.kind),
    isResting: isOn && reading.asksNothing && !isPutAside,
  };
}
