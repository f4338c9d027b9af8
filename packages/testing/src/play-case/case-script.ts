import type { Author, Role } from '@onderweg/core';

/** One line of a case: the kind of event, with its payload side by side. */
export type CaseEntry = { readonly type: string; readonly by?: string; readonly audience?: string } & Readonly<
  Record<string, unknown>
>;

export type CaseEvent = {
  readonly n: number;
  /** `2026-01-12` */
  readonly date: string;
  readonly actor: string;
  readonly title?: string;
  readonly entries: readonly CaseEntry[];
  /** What the readings must answer at the end of the day; for the caller to check. */
  readonly expect?: unknown;
};

/** A fictional journey as data: dated events, each with the entries that it leaves behind. */
export type CaseScript = {
  readonly case?: string;
  readonly micro?: string;
  readonly track?: string;
  readonly events: readonly CaseEvent[];
};

const roles: readonly string[] = ['client', 'coach', 'sponsor'];

/** Who of `client+coach` wrote it down, and who agreed. */
export function toAuthors(by: string): { author: Author; agreedWith: Role[] } {
  const [first = 'client', ...others] = by.split('+').filter((role): role is Role => roles.includes(role)) as Role[];
  return { author: { id: first, role: first }, agreedWith: others };
}
