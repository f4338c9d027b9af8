import { mayReport } from '../audience/sponsor-table';
import type { Dossier } from '../dossier/dossier';
import { sponsorView } from '../readings/sponsor-view';
import { listActivities, nameNextStep } from './activities';
import { toLine, toSection } from './report-line';
import type { ReportLine, ReportOptions, ReportSection, ReportSectionId } from './report.types';

type Said = Pick<ReportOptions, 'texts' | 'searchDirection' | 'remark' | 'now'>;

/**
 * What may go to the party that pays, by `sponsorTable`: process facts in fixed sentences. Only re-integration adds what its file
 * asks for: days of appointments, kinds of activity with their number, and the next step, never with whom or about what, and none
 * that the coach may not read. Nothing in it is from after the paid part. Free text comes from the client alone, written for this
 * report.
 */
export function listSponsorSections(dossier: Dossier, said: Said): readonly ReportSection[] {
  const { texts } = said;
  const view = sponsorView(dossier, said.now);
  const { started, ended, status, coachSessionsHeld, track } = view;
  const closing = status === 'closed' ? dossier.closings.last : undefined;
  const lastDay = ended ?? closing?.at.slice(0, 10);
  const day = (of: string) => texts.date(of, 'long');
  const until = lastDay ? texts.t('report.sponsor.until', { to: day(lastDay) }) : texts.t('report.sponsor.running');
  const held = dossier.coachSessions.filter(({ at }) => ended === undefined || at.slice(0, 10) <= ended);
  const may = {
    progress: mayReport(track, 'progress'),
    journey: mayReport(track, 'journey'),
    applications: mayReport(track, 'applications'),
    ending: mayReport(track, 'ending'),
  };
  const activities = may.applications ? listActivities(dossier, texts, ended) : [];
  const isAtWork = held.length > 0 || activities.length > 0;
  const how = closing && closing.audience !== 'private' && may.ending ? nameEnding(closing, said) : undefined;
  const sections: readonly (readonly [ReportSectionId, readonly ReportLine[]])[] = [
    [
      'period',
      [
        toLine(track ? texts.t('report.sponsor.track', { track: texts.t(`terms.tracks.${track}`) }) : '', dossier.intake),
        toLine(started ? `${texts.t('report.sponsor.from', { from: day(started) })} ${until}` : '', dossier.intake),
      ],
    ],
    [
      'appointments',
      [
        toLine(texts.t('report.sponsor.sessions', { n: coachSessionsHeld }), ...held),
        ...(may.progress ? held.map((session) => toLine(day(session.at.slice(0, 10)), session)) : []),
      ],
    ],
    ['activities', activities],
    ['searchDirection', may.journey ? [toLine(said.searchDirection ?? '')] : []],
    ['nextStep', may.journey && lastDay === undefined ? nameNextStep(dossier, texts) : []],
    ['ending', how ? [toLine(how, closing)] : []],
    ['cooperation', may.progress && isAtWork ? [toLine(texts.t('report.sponsor.cooperation'), ...held)] : []],
    ['remark', may.progress ? [toLine(said.remark ?? '')] : []],
  ];
  return sections.flatMap(([id, lines]) => toSection(texts, id, lines));
}

function nameEnding({ ending }: { readonly ending: string }, { texts }: Said): string {
  return `${texts.t(`endings.${ending === 'self-employed' ? 'selfEmployed' : ending}.name`)}.`;
}
