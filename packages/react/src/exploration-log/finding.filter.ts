import type { Dossier, Finding } from '@onderweg/core';

/** What somebody wants to see; empty means all. */
export type FindingFilterValue = {
  readonly text: string;
  readonly direction: string;
  readonly kind: string;
  readonly round: string;
};

export const everything: FindingFilterValue = { text: '', direction: '', kind: '', round: '' };

/** What was found, and in what: so that one finding more does not have to look at all that came before. */
export type FoundFindings = {
  readonly in: Dossier['findings'];
  readonly by: FindingFilterValue;
  /** The newest first, without what was written better since. */
  readonly list: readonly Finding[];
  /** What others take the place of, by id. */
  readonly revised: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

/** The findings that fit. `before` is what the same place showed last. */
export function findFindings(findings: Dossier['findings'], by: FindingFilterValue, before?: FoundFindings): FoundFindings {
  if (before?.in === findings && before.by === by) return before;
  const known = before !== undefined && before.by === by && isContinued(before.in, findings) ? before : undefined;
  const from = known?.in.size ?? 0;
  const news: string[] = [];
  for (let at = from; at < findings.size; at++) {
    const revises = findings.at(at)?.revises;
    if (revises !== undefined) news.push(revises);
  }
  const revised = news.length === 0 ? (known?.revised ?? nothing) : new Set([...(known?.revised ?? []), ...news]);
  const words = toPlain(by.text.trim());
  const list: Finding[] = [];
  for (let at = findings.size - 1; at >= from; at--) {
    const finding = findings.at(at);
    if (finding && !revised.has(finding.id) && doesFit(finding, by, words)) list.push(finding);
  }
  const kept = known === undefined ? [] : news.length === 0 ? known.list : known.list.filter(({ id }) => !revised.has(id));
  return { in: findings, by, list: known ? [...list, ...kept] : list, revised };
}

/** Only something was added: findings never change, so the ends tell. */
function isContinued(before: Dossier['findings'], now: Dossier['findings']): boolean {
  return before.size <= now.size && before.at(0) === now.at(0) && before.last === now.at(before.size - 1);
}

function doesFit(finding: Finding, { direction, kind, round }: FindingFilterValue, words: string): boolean {
  if (kind !== '' && finding.kind !== kind) return false;
  if (round !== '' && String(finding.round) !== round) return false;
  if (direction !== '' && !finding.links.some((link) => link.direction === direction)) return false;
  return words === '' || toPlain(`${finding.text} ${finding.source ?? ''}`).includes(words);
}

/** Marks on letters and where a line ends make no difference: who types "cafe" means "café", in either way of writing it. */
function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase();
}
