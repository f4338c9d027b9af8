import { type Help, help } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { usePart } from '../onderweg/use-part';

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
  const { now, putAside, setPutAside } = useOnderweg();
  const isOn = usePart('standstill');
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const reading = useMemo(() => help(dossier, moment), [dossier, moment]);
  const isPutAside = putAside !== undefined && putAside === reading.kind;
  return {
    ...reading,
    isPutAside,
    notNow: () => setPutAside(reading.kind),
    isResting: isOn && reading.asksNothing && !isPutAside,
  };
}
