import type { EventType, Exploration, RecordedEvent } from '@onderweg/core';
import { useEffect, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { type ExplorationLogView, overview, parseView } from './exploration-log.view';

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
  readonly recorder: Recorder;
  readonly go: (view: ExplorationLogView) => void;
  /** Back to the overview; what was typed stays as a draft. */
  readonly leave: () => void;
  /** Records, and goes on to `next`. True when all was kept. */
  readonly save: (events: readonly RecordedEvent[], next?: ExplorationLogView) => Promise<boolean>;
};

const viewKey = 'exploration-log';

/** Explorations and findings as a flat set of values and verbs; a form that was open is open again after a reload. */
export function useExplorationLog(start?: ExplorationLogView): ExplorationLogApi {
  const { drafts } = useOnderweg();
  const explorations = useDossier((dossier) => dossier.explorations);
  const recorder = useRecord();
  const [shown, setShown] = useState<{ view: ExplorationLogView; hasMoved: boolean; saved?: EventType }>();

  useEffect(() => {
    let isGone = false;
    const show = (text: string | undefined) => {
      if (!isGone) setShown((known) => known ?? { view: start ?? parseView(text), hasMoved: false });
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

  async function save(events: readonly RecordedEvent[], next: ExplorationLogView = overview): Promise<boolean> {
    const isKept = await recorder.recordAll(events);
    if (isKept) go(next, events.at(-1)?.[0]);
    return isKept;
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
    recorder,
    go,
    leave: () => go(overview),
    save,
  };
}

const afterAllDays = '9999';

function byDay(a: Exploration, b: Exploration): number {
  const [dayOfA, dayOfB] = [a.when ?? afterAllDays, b.when ?? afterAllDays];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
