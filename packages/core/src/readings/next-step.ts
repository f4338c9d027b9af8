import type { Dossier } from '../dossier/dossier';
import type { Answer } from '../dossier/shapes';
import type { Evidence } from './reading';

/** The one thing that would bring this journey further now. An offer: everything else stays open too. */
export type NextStep = Evidence & {
  readonly step: 'paused' | 'intake' | 'note' | 'go' | 'course' | 'reflect' | 'wait' | 'plan' | 'closed';
  /** The exploration that it is about, when it is about one. */
  readonly exploration?: string | undefined;
};

/** @param today `2026-01-12` */
export function nextStep(dossier: Dossier, today: string): NextStep {
  const { trajectory, round } = dossier.cycle.value;
  if (trajectory === 'paused') return { step: 'paused', evidence: toEvidence(dossier.pauses.last) };
  if (trajectory === 'closing' || trajectory === 'afterCare') {
    return { step: 'closed', evidence: toEvidence(dossier.closings.last) };
  }
  if (trajectory === 'draft') return { step: 'intake', evidence: toEvidence(dossier.intake) };
  const unnoted = dossier.explorations.filter(({ state }) => state === 'done').at(-1);
  if (unnoted) return { step: 'note', exploration: unnoted.id, evidence: [unnoted.entry] };
  const planned = dossier.explorations.filter(({ state, when }) => state === 'planned' && when !== undefined);
  const due = planned.find(({ when }) => when !== undefined && when.slice(0, 10) <= today);
  if (due) return { step: 'go', exploration: due.id, evidence: [due.entry] };
  if (round === 'harvesting' && !hasSaidFarewell(dossier))
    return { step: 'course', evidence: toEvidence(dossier.conclusions.last) };
  const found = dossier.findings.filter((finding) => finding.round === dossier.cycle.context.round);
  const [soonest] = planned.toSorted((a, b) => ((a.when ?? '') < (b.when ?? '') ? -1 : 1));
  if (soonest) return { step: 'go', exploration: soonest.id, evidence: [soonest.entry] };
  if (found.length > 0) return { step: 'reflect', evidence: found.map(({ entry }) => entry) };
  const unheard = findUnheard(dossier);
  if (unheard.length > 0) return { step: 'note', evidence: unheard.map(({ entry }) => entry) };
  const awaited = dossier.explorations.filter(({ state }) => state === 'awaiting').at(-1);
  if (awaited) return { step: 'wait', exploration: awaited.id, evidence: [awaited.entry] };
  return { step: 'plan', evidence: toEvidence(dossier.courses.last) };
}

/** A course from before the first round, such as a farewell to the old work, answers the conclusion that it came with. */
function hasSaidFarewell({ courses, conclusions }: Dossier): boolean {
  const concluded = conclusions.last?.at ?? '';
  return courses.some(({ isTaken, round, at }) => isTaken && round === 0 && at >= concluded);
}

/** Answers of this round of which nothing was written down yet: a "no" says something too. */
function findUnheard({ answers, courses, findings }: Dossier): readonly Answer[] {
  const course = courses.filter(({ isTaken }) => isTaken).at(-1)?.at ?? '';
  const since = [course, findings.last?.at ?? ''].toSorted().at(-1) ?? '';
  return answers.filter(({ at, outcome }) => at > since && (outcome === 'rejected' || outcome === 'noAnswer'));
}

function toEvidence(fact: { readonly entry: string } | undefined): readonly string[] {
  return fact ? [fact.entry] : [];
}
