import type { ReportPage } from '@onderweg/core';

/** Do both say the same, word for word, and rest on the same? Lines of a dossier that went on are mostly the very same ones. */
export function isSamePage(a: ReportPage, b: ReportPage): boolean {
  if (a === b) return true;
  const isSameHead = a.audience === b.audience && a.title === b.title && a.subtitle === b.subtitle;
  return isSameHead && isSameList(a.sections, b.sections, isSameSection);
}

type Section = ReportPage['sections'][number];
type Line = Section['lines'][number];

function isSameSection(a: Section, b: Section): boolean {
  return a.id === b.id && a.title === b.title && isSameList(a.lines, b.lines, isSameLine);
}

function isSameLine(a: Line, b: Line): boolean {
  return a.text === b.text && isSameList(a.evidence, b.evidence, Object.is);
}

function isSameList<Thing>(a: readonly Thing[], b: readonly Thing[], isSame: (a: Thing, b: Thing) => boolean): boolean {
  return a.length === b.length && a.every((thing, at) => thing === b[at] || isSame(thing, b[at] as Thing));
}
