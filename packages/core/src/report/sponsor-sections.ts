import type { Dossier } from '../dossier/dossier';
import { isDone } from '../readings/direction-summary';
import { sponsorView } from '../readings/sponsor-view';
import { toLine, toSection } from './report-line';
import { nameKind } from './journey-sections';
import type { ReportLine, ReportOptions, ReportSection } from './report.types';

type Said = Pick<ReportOptions, 'texts' | 'searchDirection' | 'remark'>;

/**
 * What may go to the party that pays: process facts in fixed sentences. Only re-integration adds what its file asks for: days of
 * appointments, kinds of activity with their number, and the next step, never with whom or about what. Free text comes from the
 * client alone, written for this report.
 */
export function listSponsorSections(dossier: Dossier, said: Said): readonly ReportSection[] {
  const { texts } = said;
  const view = sponsorView(dossier);
  const { started, ended, status, coachSessionsHeld, track } = view;
  const closing = status === 'closed' ? dossier.closings.last : undefined;
  const lastDay = ended ?? closing?.at.slice(0, 10);
  const day = (of: string) => texts.date(of, 'long');
  const until = lastDay ? texts.t('report.sponsor.until', { to: day(lastDay) }) : texts.t('report.sponsor.running');
  const period: readonly ReportLine[] = [
    toLine(track ? texts.t('report.sponsor.track', { track: texts.t(`terms.tracks.${track}`) }) : '', dossier.intake),
    toLine(started ? `${texts.t('report.sponsor.from', { from: day(started) })} ${until}` : '', dossier.intake),
  ];
  const held = dossier.coachSessions.filter(({ at }) => ended === undefined || at.slice(0, 10) <= ended);
  const isReintegration = track === 'reintegration';
  const appointments: readonly ReportLine[] = [
    toLine(texts.t('report.sponsor.sessions', { n: coachSessionsHeld }), ...held),
    ...(isReintegration ? held.map((session) => toLine(day(session.at.slice(0, 10)), session)) : []),
  ];
  const always = [...toSection(texts, 'period', period), ...toSection(texts, 'appointments', appointments)];
  if (!isReintegration) return always;
  const activities = listActivities(dossier, said, ended);
  return [
    ...always,
    ...toSection(texts, 'activities', activities),
    ...toSection(texts, 'searchDirection', [toLine(said.searchDirection ?? '')]),
    ...toSection(texts, 'nextStep', [findNextStep(dossier, said)]),
    ...toSection(
      texts,
      'cooperation',
      held.length > 0 || activities.length > 0 ? [toLine(texts.t('report.sponsor.cooperation'), ...held)] : [],
    ),
    ...toSection(texts, 'remark', [toLine(said.remark ?? '')]),
  ];
}

function listActivities(dossier: Dossier, { texts }: Said, ended: string | undefined): readonly ReportLine[] {
  const byKind = new Map<string, { readonly entry: string }[]>();
  const isInTime = (at: string) => ended === undefined || at.slice(0, 10) <= ended;
  for (const exploration of dossier.explorations) {
    if (!isDone(exploration) || !isInTime(exploration.doneAt ?? exploration.at)) continue;
    const name = nameKind(exploration, dossier, texts);
    byKind.set(name, [...(byKind.get(name) ?? []), exploration]);
  }
  const sent = dossier.applications.filter(({ at }) => isInTime(at));
  const count = sent.reduce((total, application) => total + application.count, 0);
  const kinds = [...byKind].map(([kind, done]) => toLine(texts.t('report.sponsor.activity', { kind, n: done.length }), ...done));
  const applied =
    count > 0
      ? [toLine(texts.t('report.sponsor.activity', { kind: texts.t('explorationLog.kinds.application'), n: count }), ...sent)]
      : [];
  return [...kinds, ...applied];
}

/** How somebody goes on, by its kind alone. */
function findNextStep(dossier: Dossier, { texts }: Said): ReportLine {
  const [next] = dossier.explorations.filter(({ state }) => state === 'planned' || state === 'awaiting');
  return next ? toLine(`${nameKind(next, dossier, texts)}.`, next) : toLine('');
}
