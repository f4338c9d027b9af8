import {
  type EventPayloads,
  fold,
  type Report,
  type ReportAudience,
  type ReportPage,
  report,
  type ReportSectionId,
  sponsorTable,
  visibleTo,
} from '@onderweg/core';
import { useMemo, useState } from 'react';
import type { DraftForm } from '../draft/draft-form';
import { useDraftForm } from '../draft/use-draft-form';
import { type FormValues, listOf, textOf } from '../draft/form-values';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { useHasCoach } from '../readers/use-has-coach';
import { useRootOr } from '../onderweg/use-root-or';
import { isSamePage } from './is-same-page';
import { ReportContext } from './report.context';

export type ReportApi = {
  readonly form: DraftForm;
  readonly audience: ReportAudience;
  readonly audiences: readonly ReportAudience[];
  /** All that this audience could get, to choose from. */
  readonly whole: ReportPage;
  /** What goes out, word for word. */
  readonly page: ReportPage;
  /** Only for re-integration: the client writes the search direction and a remark for who pays. */
  readonly takesOwnLines: boolean;
  /** A report for who pays may be held back, but where the law can ask for it. */
  readonly mayBlock: boolean;
  /** It was held back on this visit, as it is shown now. */
  readonly isBlocked: boolean;
  /** It was recorded as it is shown now, or needs no recording because it goes to nobody. */
  readonly isReady: boolean;
  /** The day on which it was recorded, on this visit. */
  readonly recordedOn: string | undefined;
  readonly earlier: readonly Report[];
  /** Reads the fields again, after each change. */
  readonly update: () => void;
  readonly make: () => Promise<boolean>;
  readonly block: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/**
 * A report before it goes anywhere: what is in it, what stays out, and the client's yes as an event. Inside `<Report.Root>`
 * it is the one of that Root.
 */
export function useReport(): ReportApi {
  return useRootOr(ReportContext, useNewReport);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewReport(): ReportApi {
  const { journal, texts } = useOnderweg();
  const today = useToday();
  const dossier = useDossier(whole);
  const hasCoach = useHasCoach();
  const form = useDraftForm('report', { audience: 'client' });
  const [typed, setTyped] = useState<FormValues>();
  const [recorded, setRecorded] = useState<{ page: ReportPage; on: string; isBlocked: boolean }>();
  const { run, problem, isRecording } = useRecord();

  const values = typed ?? form.initial;
  const chosen = (textOf(values, 'audience') ?? 'client') as ReportAudience;
  // A draft can be older than the day on which the coach left.
  const audience = chosen === 'coach' && !hasCoach ? 'client' : chosen;
  const without = listOf(values, 'without') as readonly ReportSectionId[];
  const left = without.join(' ');
  const [searchDirection, remark] = [textOf(values, 'searchDirection'), textOf(values, 'remark')];
  const shared = useMemo(
    () => (audience === 'coach' ? fold(visibleTo({ id: 'coach', role: 'coach' }, journal.entries()), journal.method) : dossier),
    [audience, journal, dossier],
  );
  // Of a long journey it is a long page: made when something of it changed, and compared only once one was recorded.
  const [all, page] = useMemo(() => {
    const own = { ...(searchDirection ? { searchDirection } : {}), ...(remark ? { remark } : {}) };
    const options = { audience, texts, now: today, ...own };
    return [report(shared, options), report(shared, { ...options, without: left ? (left.split(' ') as ReportSectionId[]) : [] })];
  }, [shared, audience, texts, today, searchDirection, remark, left]);
  const latest = recorded && isSamePage(recorded.page, page) ? recorded : undefined;
  const isRecorded = latest !== undefined && !latest.isBlocked;
  const track = dossier.tracks.at(-1)?.track;
  const takesOwnLines = track !== undefined && sponsorTable[track].progress === 'report';

  async function keep(payload: EventPayloads['report.made']): Promise<boolean> {
    const isKept = await run((record) =>
      record('report.made', { seenByClientOn: today, ...payload }, { audience: audience === 'client' ? 'private' : audience }),
    );
    if (isKept) setRecorded({ page, on: today, isBlocked: payload.blocked === true });
    return isKept;
  }

  function make(): Promise<boolean> {
    const includes = page.sections.map(({ title }) => title);
    const excludes = all.sections.filter(({ id }) => without.includes(id)).map(({ title }) => title);
    return keep({ includes, ...(excludes.length > 0 ? { excludes } : {}) });
  }

  return {
    form,
    audience,
    audiences: hasCoach ? ['client', 'coach', 'sponsor'] : ['client', 'sponsor'],
    whole: all,
    page,
    takesOwnLines,
    mayBlock: audience === 'sponsor' && !takesOwnLines,
    isBlocked: latest?.isBlocked === true,
    isReady: audience === 'client' || isRecorded,
    recordedOn: isRecorded ? latest.on : undefined,
    earlier: dossier.reports.filter(() => true),
    update: () => setTyped(form.read()),
    make,
    block: () => keep({ blocked: true }),
    recorder: { problem, isRecording },
  };
}
