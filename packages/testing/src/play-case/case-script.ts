import type { Author, Role } from '@onderweg/core';

/** One line of a case: the kind of event, with its payload side by side. */
export type CaseEntry = {
  readonly type: string;
  readonly by?: string | undefined;
  readonly audience?: string | undefined;
} & Readonly<Record<string, unknown>>;

export type CaseEvent = {
  readonly n: number;
  /** `2026-01-12` */
  readonly date: string;
  readonly actor: string;
  readonly title?: string | undefined;
  readonly entries: readonly CaseEntry[];
  /** What the readings must answer at the end of the day; for the caller to check. */
  readonly expect?: unknown;
};

/** A fictional journey as data: dated events, each with the entries that it leaves behind. */
export type CaseScript = {
  readonly case?: string | undefined;
  readonly micro?: string | undefined;
  readonly track?: string | undefined;
  readonly events: readonly CaseEvent[];
};

const roles: readonly string[] = ['client', 'coach', 'sponsor'];
const agreedTypes: readonly string[] = ['accents.agreed', 'agreement.noted', 'workCondition.noted'];
const clientTypes: readonly string[] = ['course.set', 'pause.planned', 'pause.ended', 'trajectory.closed', 'trajectory.reopened'];

/**
 * Who of `client+coach` wrote it down, and who agreed. What they did together in a talk says nothing of the client's own pace,
 * so there the other one holds the pen, but for what only the client may do.
 */
export function toAuthors(by: string, type: string): { author: Author; agreedWith: readonly Role[] } {
  const named = by.split('+').filter((role): role is Role => roles.includes(role));
  const [first = 'client', ...others] = named;
  if (agreedTypes.includes(type)) return { author: { id: first, role: first }, agreedWith: others };
  const mayWrite = (role: Role) => (role === 'client') === clientTypes.includes(type);
  const role = named.find(mayWrite) ?? first;
  return { author: { id: role, role }, agreedWith: [] };
}
