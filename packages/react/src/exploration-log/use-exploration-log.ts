import type { EventType, Exploration } from '@onderweg/core';
import { useEffect, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type ExplorationLogView, overview, parseView } from './exploration-log.view';
import { useRootOr } from '../onderweg/use-root-or';
import { ExplorationLogContext } from './exploration-log.context';

export type OpenExplorations = {
  /** Done, and nothing written down yet. */
  readonly toNote: readonly Exploration[];
  /** By day, the ones without a day last. */
  readonly planned: readonly Exploration[];
  /** The other side has to answer first. */
  readonly awaiting: readonly Exploration[];
};

export type ExplorationLogApi = {
  /** Undefined until it is known where somebody was in an earlier visit. */
  readonly view: ExplorationLogView | undefined;
  /** True after a move: the new view may take the focus. */
  readonly hasMoved: boolean;
  readonly open: OpenExplorations;
  /** What was recorded last on this visit, to confirm it. */
  readonly saved: EventType | undefined;
  /** @param saved what was recorded on the way, to confirm it */
  readonly go: (view: ExplorationLogView, saved?: EventType) => void;
  /** Back to the overview; what was typed stays as a draft. */
  readonly leave: () => void;
};

const viewKey = 'exploration-log';

/**
 * Explorations and findings as a flat set of values and verbs; a form that was open is open again after a reload. Inside
 * `<ExplorationLog.Root>` it is the one of that Root, whatever `start` says.
 */
export function useExplorationLog(start?: ExplorationLogView): ExplorationLogApi {
  return useRootOr(ExplorationLogContext, useNewExplorationLog, start);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewExplorationLog(start?: ExplorationLogView): ExplorationLogApi {
  const { drafts } = useOnderweg();
  const explorations = useDossier((dossier) => dossier.explorations);
  const [shown, setShown] = useState<{ view: ExplorationLogView; hasMoved: boolean; saved?: EventType | undefined }>();

  useEffect(() => {
    let isGone = false;
    const show = (text: string | undefined) => {
      if (!isGone) setShown((known) => known ?? { view: start ?? parseView(text), hasMoved: start !== undefined });
    };
    drafts.read(viewKey).then(show, () => show(undefined));
    return () => {
      isGone = true;
    };
  }, [drafts, start]);

  function go(view: ExplorationLogView, saved?: EventType): void {
    if (view.at === 'overview') void drafts.forget(viewKey);
    else drafts.keep(viewKey, () => JSON.stringify(view));
    setShown(saved ? { view, hasMoved: true, saved } : { view, hasMoved: true });
  }

  return {
    view: shown?.view,
    hasMoved: shown?.hasMoved ?? false,
    saved: shown?.saved,
    open: {
      toNote: explorations.filter(({ state }) => state === 'done').reverse(),
      planned: explorations.filter(({ state }) => state === 'planned' || state === 'idea').sort(byDay),
      awaiting: explorations.filter(({ state }) => state === 'awaiting'),
    },
    go,
    leave: () => go(overview),
  };
}

const afterAllDays = '9999';

function byDay(a: Exploration, b: Exploration): number {
  const [dayOfA, dayOfB] = [a.when ?? afterAllDays, b.when ?? afterAllDays];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
