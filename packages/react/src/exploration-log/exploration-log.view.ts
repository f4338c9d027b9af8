/** What a plan starts with: a question about a direction, a way to go about it, or an earlier plan to make smaller. */
export type PlanStart = {
  readonly direction?: string | undefined;
  /** A criterion, `chance` or `doable`. */
  readonly about?: string | undefined;
  readonly kind?: string | undefined;
  /** An exploration whose question stays, in a smaller way. */
  readonly smallerThan?: string | undefined;
  /** The reason of the last course, as the question: what somebody wrote themselves is their plan. */
  readonly ownWords?: true | undefined;
};

/** What is on the screen: the overview, or one form about one exploration or finding. */
export type ExplorationLogView =
  | { readonly at: 'overview' }
  | ({ readonly at: 'plan' } & PlanStart)
  | {
      readonly at: 'note';
      readonly exploration?: string | undefined;
      /** It belongs to no plan, also on the day of one. */
      readonly isLoose?: true | undefined;
    }
  | {
      readonly at: 'done';
      readonly exploration: string;
      /** Nobody named this plan: it is the one of today. */
      readonly isAssumed?: true | undefined;
    }
  | { readonly at: 'move' | 'schedule' | 'drop'; readonly exploration: string }
  | { readonly at: 'correct'; readonly finding: string };

export const overview: ExplorationLogView = { at: 'overview' };

const namesExploration = ['done', 'move', 'schedule', 'drop'];

/** The name of the draft of a form: one for each thing that it is about. */
export function toDraftKey(view: ExplorationLogView): string {
  if (view.at === 'plan') {
    const { direction, about, smallerThan } = view;
    return ['exploration-log/plan', smallerThan ?? direction, about].filter(Boolean).join('/');
  }
  const about = 'exploration' in view ? view.exploration : 'finding' in view ? view.finding : undefined;
  return about === undefined ? `exploration-log/${view.at}` : `exploration-log/${view.at}/${about}`;
}

/** The forms of the log, as the drafts of them are named. */
export const logForms = 'exploration-log/';

/** From what was kept of an earlier visit; the overview when it cannot be read. */
export function parseView(text: string | undefined): ExplorationLogView {
  if (text === undefined) return overview;
  try {
    const view: unknown = JSON.parse(text);
    if (typeof view !== 'object' || view === null || !('at' in view)) return overview;
    const { at, exploration, finding } = view as { at: unknown; exploration?: unknown; finding?: unknown };
    if (at === 'plan') return { at, ...readStart(view as Readonly<Record<string, unknown>>) };
    if (at === 'note') return typeof exploration === 'string' ? { at, exploration } : { at };
    if (at === 'correct' && typeof finding === 'string') return { at, finding };
    if (typeof exploration !== 'string' || !namesExploration.includes(String(at))) return overview;
    return { at: at as 'done', exploration };
  } catch {
    return overview;
  }
}

/** The form that a draft is of. A draft of before says so in its name alone. */
export function toView(place: string | undefined, form: string): ExplorationLogView {
  if (place !== undefined) return parseView(place);
  const [, at = '', about] = form.split('/');
  return parseView(JSON.stringify({ at, exploration: about, finding: about, ...(at === 'plan' ? { direction: about } : {}) }));
}

function readStart(view: Readonly<Record<string, unknown>>): PlanStart {
  const names = ['direction', 'about', 'kind', 'smallerThan'] as const;
  const named = Object.fromEntries(names.flatMap((name) => (typeof view[name] === 'string' ? [[name, view[name]]] : [])));
  return { ...named, ...(view['ownWords'] === true ? { ownWords: true } : {}) };
}
