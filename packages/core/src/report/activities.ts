import type { Dossier } from '../dossier/dossier';
import { isDone } from '../readings/direction-summary';
import { nameKind } from './journey-sections';
import { toLine } from './report-line';
import type { ReportLine, ReportTexts } from './report.types';

type Shared = { readonly audience: string };

const isShared = ({ audience }: Shared) => audience !== 'private';

/** Kinds of activity with their number, up to and with the last day; what is private is not counted. */
export function listActivities(dossier: Dossier, texts: ReportTexts, lastDay: string | undefined): readonly ReportLine[] {
  const application = texts.t('explorationLog.kinds.application');
  const isInTime = (at: string) => lastDay === undefined || at.slice(0, 10) <= lastDay;
  const sent = dossier.applications.filter((one) => isShared(one) && isInTime(one.sentOn));
  const count = sent.reduce((total, one) => total + one.count, 0);
  const byKind = new Map<string, { readonly entry: string }[]>();
  for (const exploration of dossier.explorations) {
    if (!isDone(exploration) || !isShared(exploration) || !isInTime(exploration.doneAt ?? exploration.at)) continue;
    const name = nameKind(exploration, dossier, texts);
    // What was sent has its own count.
    if (count > 0 && name === application) continue;
    byKind.set(name, [...(byKind.get(name) ?? []), exploration]);
  }
  const toActivity = (kind: string, n: number, facts: readonly { readonly entry: string }[]) =>
    toLine(texts.t('report.sponsor.activity', { kind, n }), ...facts);
  const kinds = [...byKind].map(([kind, done]) => toActivity(kind, done.length, done));
  return count > 0 ? [...kinds, toActivity(application, count, sent)] : kinds;
}

/** How somebody goes on, by its kind alone. */
export function nameNextStep(dossier: Dossier, texts: ReportTexts): readonly ReportLine[] {
  const [next] = dossier.explorations.filter(
    (exploration) => isShared(exploration) && (exploration.state === 'planned' || exploration.state === 'awaiting'),
  );
  return next ? [toLine(`${nameKind(next, dossier, texts)}.`, next)] : [];
}
