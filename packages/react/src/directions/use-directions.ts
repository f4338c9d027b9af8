import type { Direction } from '@onderweg/core';
import { useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useTexts } from '../onderweg/use-texts';
import { type Known, useKnown } from './use-known';
import { useRootOr } from '../onderweg/use-root-or';
import { DirectionsContext } from './directions.context';

export type DirectionsView =
  | { readonly at: 'overview' }
  | { readonly at: 'add'; readonly meaning?: string | undefined }
  | { readonly at: 'rename'; readonly direction: string }
  | { readonly at: 'park'; readonly direction: string };

export type DirectionsApi = {
  readonly view: DirectionsView;
  /** True after a move: the new view may take the focus. */
  readonly hasMoved: boolean;
  readonly chosen: readonly Direction[];
  readonly active: readonly Direction[];
  /** Ideas that nobody took up yet, a coach's hunch among them. */
  readonly candidates: readonly Direction[];
  readonly parked: readonly Direction[];
  /** What is known of each, per criterion, chance and doable. */
  readonly known: Known;
  /** What was recorded last on this visit, in words. */
  readonly saved: string | undefined;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  readonly go: (view: DirectionsView, saved?: string) => void;
  /** Takes it up, or takes it up again. */
  readonly activate: (direction: Direction) => Promise<boolean>;
  readonly choose: (direction: Direction) => Promise<boolean>;
};

/** The directions of a person, by what they are doing with them. Inside `<Directions.Root>` it is the one of that Root. */
export function useDirections(): DirectionsApi {
  return useRootOr(DirectionsContext, useNewDirections);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewDirections(): DirectionsApi {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  const known = useKnown();
  const { record, problem, isRecording } = useRecord();
  const [shown, setShown] = useState<{ view: DirectionsView; hasMoved: boolean; saved?: string | undefined }>({
    view: { at: 'overview' },
    hasMoved: false,
  });
  const inState = (state: Direction['state']) => directions.filter((direction) => direction.state === state);

  async function change(type: 'direction.activated' | 'direction.chosen', { id, title }: Direction): Promise<boolean> {
    const isKept = await record(type, { id });
    const word = texts.t(type === 'direction.chosen' ? 'directions.chosen' : 'directions.active');
    if (isKept) setShown({ view: { at: 'overview' }, hasMoved: false, saved: `${title}: ${word}` });
    return isKept;
  }

  return {
    view: shown.view,
    hasMoved: shown.hasMoved,
    saved: shown.saved,
    chosen: inState('chosen'),
    active: inState('active'),
    candidates: inState('candidate'),
    parked: inState('parked'),
    known,
    recorder: { problem, isRecording },
    go: (view, saved) => setShown(saved ? { view, hasMoved: true, saved } : { view, hasMoved: true }),
    activate: (direction) => change('direction.activated', direction),
    choose: (direction) => change('direction.chosen', direction),
  };
}
