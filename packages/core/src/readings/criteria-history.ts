import { addedSince } from '../dossier/added-since';
import { type Derived, derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Criterion, CriterionStep, Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import { deriveEach } from './derive-each';
import type { Evidence } from './reading';
import { isShared, shareCriteria } from './shared-criteria';

/** One moment at which a wish became clearer, with what did it. */
export type CriterionChange = Evidence & {
  readonly criterion: string;
  readonly at: string;
  readonly change: 'born' | 'sharpened';
  readonly before: string | undefined;
  readonly after: string;
  readonly kind: Criterion['kind'];
  /** What was said anew; nothing at its birth. */
  readonly set: CriterionStep['set'];
  readonly text: string | undefined;
  /** Findings that did it, by id. */
  readonly because: readonly string[];
};

export type CriteriaHistory = Evidence & { readonly changes: readonly CriterionChange[] };

/** How the wishes became sharper, oldest first: "first: a nice team; after two visits: people who let me finish". */
export function criteriaHistory(dossier: Dossier): CriteriaHistory {
  const changes = listChanges(dossier);
  return { changes, evidence: [...new Set(changes.flatMap(({ evidence }) => evidence))] };
}

type Wishes = Pick<Dossier, 'criteria' | 'findings'>;

export function listChanges({ criteria, findings }: Wishes): readonly CriterionChange[] {
  return derive(criteria, tellHistory, findings).changes;
}

/** As far as it was shared: of what is private there is no trace. */
export function listSharedChanges({ criteria, findings }: Wishes): readonly CriterionChange[] {
  return derive(criteria, tellSharedHistory, findings).changes;
}

/** What one wish went through; `isWhole` when every finding that it names was there. */
type Told = { readonly changes: readonly CriterionChange[]; readonly isWhole: boolean };
type History = { readonly told: readonly Told[]; readonly changes: readonly CriterionChange[] };
type Before = Derived<Criterion, History> | undefined;
type FindById = { readonly get: (id: string) => Finding | undefined };

function tellHistory(criteria: Table<Criterion>, before: Before, findings: Table<Finding>): History {
  return retell(criteria, before, findings, (criterion) => tellCriterion(criterion, findings));
}

function tellSharedHistory(criteria: Table<Criterion>, before: Before, findings: Table<Finding>): History {
  const shared = findShared(findings);
  const known = derive(criteria, shareCriteria);
  return retell(criteria, before, findings, (_, place) => {
    const criterion = known[place];
    return criterion ? tellCriterion(criterion, shared) : { changes: [], isWhole: true };
  });
}

function retell(
  criteria: Table<Criterion>,
  before: Before,
  findings: Table<Finding>,
  tell: (criterion: Criterion, place: number) => Told,
): History {
  // Proved by `derive`: these are the findings of the time before. What they held, they hold; what was missing may have come.
  const isMore = before && addedSince(findings, before.inputs[0] as Table<Finding>) !== undefined;
  const then = isMore ? { of: before.of, made: before.value.told } : undefined;
  const told = deriveEach(criteria, then, tell, ({ isWhole }) => isWhole);
  const changes = told.flatMap((one) => one.changes);
  changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { told, changes };
}

/** The findings that are shared, by id. */
export function findShared(findings: FindById): FindById {
  return {
    get: (id) => {
      const finding = findings.get(id);
      return finding && isShared(finding) ? finding : undefined;
    },
  };
}

function tellCriterion(criterion: Criterion, findings: FindById): Told {
  const { id, history, bornFrom, entry, at } = criterion;
  let isWhole = true;
  const toEntries = (ids: readonly string[]) =>
    ids.flatMap((of) => {
      const finding = findings.get(of);
      isWhole &&= finding !== undefined;
      return finding?.entry ?? [];
    });
  const first = history[0]?.before;
  const because = bornFrom === undefined ? [] : [bornFrom];
  const born: CriterionChange = {
    criterion: id,
    at,
    change: 'born',
    before: undefined,
    after: first?.label ?? criterion.label,
    kind: first?.kind ?? criterion.kind,
    set: {},
    text: undefined,
    because,
    evidence: [entry, ...toEntries(because)],
  };
  const sharpened = history.map((step, place): CriterionChange => {
    const next = history[place + 1]?.before;
    return {
      criterion: id,
      at: step.at,
      change: 'sharpened',
      before: step.before.label,
      after: next?.label ?? criterion.label,
      kind: next?.kind ?? criterion.kind,
      set: step.set,
      text: step.text,
      because: step.because ?? [],
      evidence: [step.entry, ...toEntries(step.because ?? [])],
    };
  });
  return { changes: [born, ...sharpened], isWhole };
}
