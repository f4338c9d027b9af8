import type { Entry } from '@onderweg/core';
import { makeEntries } from '../events.ts';
import { type Figure, type Row, race, type Verdict } from '../measure.ts';
import { assign, configureStore, createSlice, fold, getInitialSnapshot, produce, setup, Tuple, transition } from '../onderweg.ts';
import { createInPlace, reduceInPlace } from './in-place.ts';

type Happened = { type: 'happened'; entry: Entry };
type Counts = { counts: Record<string, number>; last: string; explorations: Record<string, string> };

const empty: Counts = { counts: {}, last: '', explorations: {} };

// The peers keep counts and forty findings instead of lists: with lists that grow they would turn quadratic.
const slotOf = (entry: Entry) => `${Number.parseInt(entry.id.slice(-6), 16) % 40}`;

const machine = setup({ types: { context: {} as Counts, events: {} as Happened } }).createMachine({
  context: empty,
  initial: 'running',
  states: {
    running: {
      on: {
        happened: {
          actions: assign({
            counts: ({ context, event }) => ({
              ...context.counts,
              [event.entry.type]: (context.counts[event.entry.type] ?? 0) + 1,
            }),
            explorations: ({ context, event }) => ({ ...context.explorations, [slotOf(event.entry)]: event.entry.id }),
            last: ({ event }) => event.entry.shownTime,
          }),
        },
      },
    },
  },
});

function foldByTransition(entries: readonly Entry[]): unknown {
  let snapshot = getInitialSnapshot(machine);
  for (const entry of entries) [snapshot] = transition(machine, snapshot, { type: 'happened', entry });
  return snapshot.context;
}

function change(draft: Counts, entry: Entry): void {
  draft.counts[entry.type] = (draft.counts[entry.type] ?? 0) + 1;
  draft.explorations[slotOf(entry)] = entry.id;
  draft.last = entry.shownTime;
}

function foldByToolkit(entries: readonly Entry[]): unknown {
  const slice = createSlice({
    name: 'journal',
    initialState: empty,
    reducers: { happened: (draft, action: { payload: Entry; type: string }) => change(draft, action.payload) },
  });
  const store = configureStore({ reducer: slice.reducer, middleware: () => new Tuple(), devTools: false });
  for (const entry of entries) store.dispatch(slice.actions.happened(entry));
  return store.getState();
}

const foldByImmer = (entries: readonly Entry[]) =>
  produce(empty, (draft) => {
    for (const entry of entries) change(draft, entry);
  });

function foldInPlace(entries: readonly Entry[], isLean = false): unknown {
  const state = createInPlace();
  for (const entry of entries) reduceInPlace(state, entry, isLean);
  return state;
}

const ours = { name: '@onderweg/core fold', run: (entries: readonly Entry[]) => fold(entries) };
const inPlace = { name: 'in-place reducer by hand (limit)', run: (entries: readonly Entry[]) => foldInPlace(entries) };
const lean = {
  name: 'the same, pointing at entries instead of copying',
  run: (entries: readonly Entry[]) => foldInPlace(entries, true),
};

export const row: Row = async ({ isQuick }) => {
  const entries = makeEntries(100_000);
  const over = (list: readonly Entry[], { name, run }: { name: string; run: (entries: readonly Entry[]) => unknown }) => ({
    name,
    run: () => run(list),
  });
  const fast = await race([over(entries, ours), over(entries, inPlace), over(entries, lean)], {
    rounds: isQuick ? 7 : 15,
    warmUp: 3,
  });
  const slow = await race(
    [
      over(entries, ours),
      over(entries, { name: 'immer, one draft for all', run: foldByImmer }),
      over(entries, { name: 'redux-toolkit dispatch', run: foldByToolkit }),
      over(entries, { name: 'xstate transition', run: foldByTransition }),
    ],
    { rounds: isQuick ? 2 : 3, warmUp: 1 },
  );
  const own = fast[ours.name] ?? Number.NaN;
  const limit = fast[inPlace.name] ?? Number.NaN;
  const figures: Figure[] = Object.entries({ ...slow, ...fast }).map(([what, took]) => ({
    what,
    value: 100_000 / took / 1000,
    unit: 'M entries/s',
  }));
  const verdicts: Verdict[] = [
    { goal: 'fold of 100,000 ÷ in-place reducer ≤ 4', value: own / limit, limit: 4 },
    { goal: 'fold ≥ 2 M entries a second', value: 100_000 / own / 1000, limit: 2, kind: 'least' },
    {
      goal: 'fold ≥ 50 × xstate transition',
      value: (slow['xstate transition'] ?? 0) / (slow[ours.name] ?? 1),
      limit: 50,
      kind: 'least',
    },
  ];
  const { needsYou, unread } = fold(entries);
  const notes = [`Of 100,000 entries ${unread} were not read and ${needsYou.size} waited for somebody.`];
  if (!isQuick) {
    // In the same race: what was measured a minute ago was measured on a busier or a calmer machine.
    const short = { ...ours, name: 'fold of 100,000 beside it' };
    const many = makeEntries(1_000_000);
    const long = await race([over(many, ours), over(many, inPlace), over(entries, short)], { rounds: 5, warmUp: 1 });
    const perEntry = (long[ours.name] ?? 0) / 1_000_000;
    figures.push({ what: 'fold of 1,000,000', value: 1 / perEntry / 1000, unit: 'M entries/s' });
    figures.push({ what: 'in-place reducer, 1,000,000', value: 1000 / (long[inPlace.name] ?? 1), unit: 'M entries/s' });
    verdicts.push({
      goal: 'linear: an entry of 1 M ÷ one of 100,000 ≤ 1.5',
      value: perEntry / ((long[short.name] ?? 0) / 100_000),
      limit: 1.5,
    });
  }
  return { row: 'C1', what: 'fold of 100,000 mixed entries', figures, verdicts, notes };
};
