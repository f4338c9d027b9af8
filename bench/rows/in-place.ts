import type { Entry } from '@onderweg/core';

type Thing = Record<string, unknown> & { id: string };

export type InPlace = { readonly tables: Record<string, Map<string, Thing>>; round: number; entries: number; lastActive: string };

export function createInPlace(): InPlace {
  const names = ['explorations', 'findings', 'criteria', 'directions', 'notes', 'applications', 'answers', 'estimates'];
  const all = [...names, 'reflections', 'conclusions', 'courses', 'intakes'];
  return { tables: Object.fromEntries(all.map((name) => [name, new Map()])), round: 1, entries: 0, lastActive: '' };
}

const tableOf: Record<string, string> = {
  'intake.given': 'intakes',
  'direction.added': 'directions',
  'criterion.added': 'criteria',
  'exploration.planned': 'explorations',
  'finding.logged': 'findings',
  'signal.logged': 'findings',
  'note.written': 'notes',
  'application.sent': 'applications',
  'answer.received': 'answers',
  'estimate.given': 'estimates',
  'reflection.written': 'reflections',
  'conclusion.drawn': 'conclusions',
  'course.set': 'courses',
};

/**
 * The limit: what the same entries cost somebody who writes the reducer by hand, trusts each payload, has no versions and no
 * rules, and changes everything in place. It makes the same things, with the same fields; lean, each thing points at its entry
 * instead of copying the fields.
 */
export function reduceInPlace(state: InPlace, entry: Entry, isLean = false): void {
  const payload = entry.payload as Record<string, unknown>;
  const { tables } = state;
  state.entries++;
  state.lastActive = entry.shownTime.slice(0, 10);
  const { explorations, criteria } = tables;
  switch (entry.type) {
    case 'exploration.done': {
      const exploration = explorations?.get(payload.id as string);
      if (exploration) Object.assign(exploration, payload, { state: 'done', doneAt: entry.shownTime });
      return;
    }
    case 'exploration.moved': {
      const exploration = explorations?.get(payload.id as string);
      if (!exploration) return;
      (exploration.moves as unknown[]).push({ ...payload, entry: entry.id, at: entry.shownTime });
      exploration.when = payload.to;
      return;
    }
    case 'criterion.sharpened': {
      const criterion = criteria?.get(payload.id as string);
      if (!criterion) return;
      (criterion.history as unknown[]).push({ before: criterion.label, because: payload.because, entry: entry.id });
      Object.assign(criterion, payload.set);
      return;
    }
    case 'course.set':
      state.round++;
  }
  const id = (payload.id as string | undefined) ?? entry.id;
  const { author, audience } = entry;
  const fact = { id, entry: entry.id, at: entry.shownTime, by: author.role, audience, round: state.round };
  const thing: Thing = isLean ? { id, entry, round: state.round } : { ...payload, ...fact };
  if (entry.type === 'exploration.planned') thing.moves = [];
  if (entry.type === 'criterion.added') thing.history = [];
  tables[tableOf[entry.type] as string]?.set(id, thing);
  if (payload.exploration === undefined) return;
  const exploration = explorations?.get(payload.exploration as string);
  if (exploration) exploration.isHarvested = true;
}
