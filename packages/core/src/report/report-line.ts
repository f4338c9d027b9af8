import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

type Recorded = { readonly entry: string };

/** The client reads all of it; the coach what was shared. */
export function isFor(audience: 'client' | 'coach'): (fact: { readonly audience: string }) => boolean {
  return ({ audience: of }) => audience === 'client' || of !== 'private';
}

/** One line of text, whatever was typed; it rests on these facts. */
export function toLine(text: string, ...facts: readonly (Recorded | undefined)[]): ReportLine {
  return { text: text.replace(/\s+/g, ' ').trim(), evidence: facts.flatMap((fact) => (fact ? [fact.entry] : [])) };
}

/** A section under its title; nothing when there is nothing to say. */
export function toSection(texts: ReportTexts, id: ReportSectionId, lines: readonly ReportLine[]): readonly ReportSection[] {
  const said = lines.filter(({ text }) => text !== '');
  return said.length > 0 ? [{ id, title: texts.t(`report.sections.${id}`), lines: said }] : [];
}
