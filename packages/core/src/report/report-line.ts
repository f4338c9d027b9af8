import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

type Recorded = { readonly entry: string };

/** The client reads all of it; the coach what was shared. */
export function isFor(audience: 'client' | 'coach'): (fact: { readonly audience: string }) => boolean {
  return ({ audience: of }) => audience === 'client' || of !== 'private';
}

/** One line of text, whatever was typed; it rests on these facts. */
export function toLine(text: string, ...facts: readonly (Recorded | undefined)[]): ReportLine {
  return { text: toOneLine(text), evidence: facts.flatMap((fact) => (fact ? [fact.entry] : [])) };
}

/** Of a long journey there are thousands, each of one fact. */
export function toFactLine(text: string, { entry }: Recorded): ReportLine {
  return { text: toOneLine(text), evidence: [entry] };
}

/** Looked at first: nearly every text is one line already, and a long journey has thousands. */
const notOneLine = /[^\S ]|^ | $| {2}/;

function toOneLine(text: string): string {
  return notOneLine.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** A section under its title; nothing when there is nothing to say. */
export function toSection(texts: ReportTexts, id: ReportSectionId, lines: readonly ReportLine[]): readonly ReportSection[] {
  const said = lines.filter(({ text }) => text !== '');
  return said.length > 0 ? [{ id, title: texts.t(`report.sections.${id}`), lines: said }] : [];
}
