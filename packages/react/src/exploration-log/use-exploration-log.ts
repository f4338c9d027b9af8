import type { EventType, Exploration } from '@onderweg/core';
import { useEffect, useState } from 'react';
import { type Begun, useBegun } from '../draft/use-begun';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useLead } from '../onderweg/use-lead';
import { useRootOr } from '../onderweg/use-root-or';
import { useToday } from '../onderweg/use-today';
import { ExplorationLogContext } from './exploration-log.context';
import { type ExplorationLogView, logForms, overview, toView } from './exploration-log.view';
import { isViewThere } from './is-view-there';

export type OpenExplorations = {
  /** Done, and nothing written down yet. */
  readonly toNote: readonly Exploration[];
  /** By day, the ones without a day last. */
  readonly planned: readonly Exploration[];
  /** The other side has to answer first. */
  readonly awaiting: readonly Exploration[];
};

/** A form that somebody began to fill in. */
export type BegunForm = Begun & { readonly view: ExplorationLogView };

export type ExplorationLogApi = {
  /** Undefined until it is known where somebody was in an earlier visit. */
  readonly view: ExplorationLogView | undefined;
  /** True after a move: the new view may take the focus. */
  readonly hasMoved: boolean;
  readonly open: OpenExplorations;
  /** What was recorded last on this visit, to confirm it. */
  readonly saved: EventType | undefined;
  /** What somebody began and did not finish, while the overview is on the screen. */
  readonly begun: readonly BegunForm[];
  /** Opens the form with what was typed in it. */
  readonly goOn: (begun: BegunForm) => Promise<void>;
  /** Throws it away. */
  readonly discard: (begun: BegunForm) => Promise<void>;
  /** @param saved what was recorded on the way, to confirm it */
  readonly go: (view: ExplorationLogView, saved?: EventType) => void;
  /** Back to the overview; what was typed stays as a draft. */
  readonly leave: () => void;
};

/**
 * Explorations and findings as a flat set of values and verbs; a form with words in it is open again after a reload. Inside
 * `<ExplorationLog.Root>` it is the one of that Root, whatever `start` says.
 */
export function useExplorationLog(start?: ExplorationLogView): ExplorationLogApi {
  return useRootOr(ExplorationLogContext, useNewExplorationLog, start);
}

type Shown = {
  readonly view: ExplorationLogView;
  readonly hasMoved: boolean;
  readonly saved?: EventType | undefined;
  /** The start that the host gave last, as text: what it asks for again and again moves nobody. */
  readonly asked?: string | undefined;
};

/** One that is not shared with any part: what a Root holds. */
export function useNewExplorationLog(
  start?: ExplorationLogView,
  onViewChange?: (view: ExplorationLogView) => void,
): ExplorationLogApi {
  const { drafts } = useOnderweg();
  const leadOn = useLead(onViewChange);
  const today = useToday();
  const explorations = useDossier((dossier) => dossier.explorations);
  const findings = useDossier((dossier) => dossier.findings);
  const all = useBegun(logForms);
  const [shown, setShown] = useState<Shown>();
  const isThere = (view: ExplorationLogView) => isViewThere({ explorations, findings }, view);
  const begun = (all ?? []).flatMap((each) => {
    const view = toView(each.draft.place, each.form);
    return view.at === 'overview' || !isThere(view) ? [] : [{ ...each, view }];
  });

  const hasLooseNote = begun.some(({ view }) => view.at === 'note' && view.exploration === undefined);
  const ofToday = explorations.filter(({ state, when }) => state === 'planned' && when?.slice(0, 10) === today)[0]?.id;
  /** On the day of a plan what somebody writes down belongs to it, unless they say that it does not. */
  function toPlanOfToday(view: ExplorationLogView): ExplorationLogView {
    const isOpen = view.at === 'note' && view.exploration === undefined && !view.isLoose && !hasLooseNote;
    return isOpen && ofToday ? { at: 'done', exploration: ofToday, isAssumed: true } : view;
  }

  /** An address can be older than what happened since: what is over is noted at most, and what is gone opens nothing. */
  function toOpenable(view: ExplorationLogView): ExplorationLogView {
    if (!isThere(view)) return overview;
    if (!('exploration' in view) || view.exploration === undefined || view.at === 'note') return toPlanOfToday(view);
    const { state } = explorations.get(view.exploration) ?? {};
    if (state === 'done' || state === 'harvested')
      return view.at === 'done' ? { at: 'note', exploration: view.exploration } : overview;
    return state === 'dropped' ? overview : view;
  }

  useEffect(() => {
    if (!all) return;
    const asked = start && JSON.stringify(start);
    setShown((known) => {
      if (known && known.asked === asked) return known;
      if (start) return { view: toOpenable(start), hasMoved: true, asked };
      if (known) return known.view.at === 'overview' ? { ...known, asked } : { view: overview, hasMoved: true, asked };
      return { view: findOpen(begun, today) ?? overview, hasMoved: false, asked };
    });
  }, [all, begun, start, today]);

  function go(view: ExplorationLogView, saved?: EventType): void {
    setShown((known) => ({ view, hasMoved: true, asked: known?.asked, saved }));
    leadOn(view);
    void drafts.flush().then(drafts.look);
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
    begun: shown?.view.at === 'overview' ? begun : [],
    goOn: async (chosen) => {
      await drafts.take(chosen);
      go(chosen.view);
    },
    discard: drafts.discard,
    go,
    leave: () => go(overview),
  };
}

/** Where somebody was: in the form that this tab left open, or in the one that was open today in a tab that is gone. */
function findOpen(begun: readonly BegunForm[], today: string): ExplorationLogView | undefined {
  const open = begun.filter(({ draft }) => draft.isOpen);
  const own = open.find(({ isOwn }) => isOwn);
  if (own) return own.view;
  const [only, ...more] = begun;
  return only?.draft.isOpen && only.draft.on === today && more.length === 0 ? only.view : undefined;
}

const afterAllDays = '9999';

function byDay(a: Exploration, b: Exploration): number {
  const [dayOfA, dayOfB] = [a.when ?? afterAllDays, b.when ?? afterAllDays];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
