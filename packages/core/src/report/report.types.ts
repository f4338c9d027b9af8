import type { Evidence } from '../readings/reading';
import type { ReadingMoment } from '../readings/reading-day';

/** Who a report is for. What it may hold follows from this, and from nothing that was written. */
export type ReportAudience = 'client' | 'coach' | 'sponsor';

/** The words of a report: `createTexts` of `@onderweg/texts` fits. */
export type ReportTexts = {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  date(day: string, style: 'day' | 'long' | 'short'): string;
  list(words: readonly string[]): string;
  has(key: string): boolean;
  readonly locale: string;
};

export type ReportSectionId =
  | 'period'
  | 'appointments'
  | 'activities'
  | 'searchDirection'
  | 'nextStep'
  | 'ending'
  | 'cooperation'
  | 'question'
  | 'beginning'
  | 'pictures'
  | 'course'
  | 'directions'
  | 'criteria'
  | 'conclusions'
  | 'explorations'
  | 'findings'
  | 'market'
  | 'reflections'
  | 'applications'
  | 'estimates'
  | 'workConditions'
  | 'notes'
  | 'letters'
  | 'agreements'
  | 'remark';

/** One line, with the entries that it rests on; none for a fixed sentence, or for what was written for this report. */
export type ReportLine = Evidence & { readonly text: string };

export type ReportSection = { readonly id: ReportSectionId; readonly title: string; readonly lines: readonly ReportLine[] };

/** A report as plain text in sections. Nothing in it is markup; a line of it may hold line breaks, as somebody wrote them. */
export type ReportPage = Evidence & {
  readonly audience: ReportAudience;
  readonly title: string;
  /** For whom, and on which day, in words. */
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
};

export type ReportOptions = {
  readonly audience: ReportAudience;
  readonly texts: ReportTexts;
  /** @default the day of the last entry */
  readonly now?: ReadingMoment | undefined;
  /** Sections that stay out, because the client wants that. */
  readonly without?: readonly ReportSectionId[] | undefined;
  /** Where somebody looks for work, in one line that the client wrote for this report (re-integration only). */
  readonly searchDirection?: string | undefined;
  /** What the client wants to say with it. */
  readonly remark?: string | undefined;
};
