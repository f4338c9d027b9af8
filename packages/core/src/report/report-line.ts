import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

type Recorded = { readonly entry: string };

/** The client reads all of it; the coach what was shared. */
export function isFor(audience: 'client' | 'coach'): (fact: { readonly audience: string }) => boolean {
  return ({ audience: of }) => audience === 'client' || of !== 'private';
}

/** What was typed, with its lines as they were written; it rests on these facts. */
export function toLine(text: string, ...facts: readonly (Recorded | undefined)[]): ReportLine {
  return { text: tidy(text), evidence: facts.flatMap((fact) => (fact ? [fact.entry] : [])) };
}

/** Of a long journey there are thousands, each of one fact. */
export function toFactLine(text: string, { entry }: Recorded): ReportLine {
  return { text: tidy(text), evidence: [entry] };
}

/** Looked at first: nearly every text is one line already, and a long journey has thousands. */
const untidy = /[^\S ]|^ | $| {2}/;

/** Spaces and empty lines that nobody sees go; what somebody put on a line of its own stays there. */
function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A section under its title; nothing when there is nothing to say. */
export function toSection(texts: ReportTexts, id: ReportSectionId, lines: readonly ReportLine[]): readonly ReportSection[] {
  const said = lines.filter(({ text }) => text !== '');
  return said.length > 0 ? [{ id, title: texts.t(`report.sections.${id}`), lines: said }] : [];
}
