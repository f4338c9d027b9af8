import type { Dossier } from '../dossier/dossier';
import { readOnce } from '../readings/read-once';
import { toReadingDay } from '../readings/reading-day';
import { listJourneySections } from './journey-sections';
import { listOwnSections } from './own-sections';
import { toLine, toSection } from './report-line';
import { listSponsorSections } from './sponsor-sections';
import type { ReportOptions, ReportPage, ReportSection, ReportTexts } from './report.types';

/**
 * A report of the journey, as sections of plain text, each line with the entries that it rests on. What it may hold follows from
 * the audience and the track. It goes nowhere by itself: the client reads it first, and recording that is `report.made`. Text of
 * the reader's own is there for the client, and for the coach where it was shared; for who pays only what the client wrote for this
 * report. For the coach, fold from `visibleTo` what the coach may read.
 *
 * @example
 * const page = report(journal.dossier, { audience: 'sponsor', texts: createTexts({ locale: nl }) });
 * const html = toHtml(page);
 */
export function report(dossier: Dossier, options: ReportOptions): ReportPage {
  const { audience, texts, now, without = [], remark = '' } = options;
  const all =
    audience === 'sponsor'
      ? listSponsorSections(dossier, options)
      : [...readOnce(tellJourney, dossier, texts, audience), ...toSection(texts, 'remark', [toLine(remark)])];
  const sections = all.filter(({ id }) => !without.includes(id));
  const day = toReadingDay(dossier, now);
  return {
    audience,
    title: texts.t(`report.titles.${audience}`),
    subtitle: day === '' ? '' : texts.t('report.madeOn', { day: texts.date(day, 'long') }),
    sections,
    evidence: listEvidence(sections),
  };
}

function tellJourney(dossier: Dossier, texts: ReportTexts, audience: 'client' | 'coach'): readonly ReportSection[] {
  return [...listJourneySections(dossier, texts, audience), ...listOwnSections(dossier, texts, audience)];
}

function listEvidence(sections: readonly ReportSection[]): readonly string[] {
  const found = new Set<string>();
  for (const { lines } of sections) for (const { evidence } of lines) for (const id of evidence) found.add(id);
  return [...found];
}
