import { type Report, type ReportAudience, type ReportPage, report, type ReportSectionId } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useDraftForm, type DraftForm } from '../draft/use-draft-form';
import { type FormValues, listOf, textOf } from '../draft/form-values';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

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
  /** It was recorded as it is shown now, or needs no recording because it goes to nobody. */
  readonly isReady: boolean;
  /** The day on which it was recorded, on this visit. */
  readonly recordedOn: string | undefined;
  readonly earlier: readonly Report[];
  /** Reads the fields again, after each change. */
  readonly update: () => void;
  readonly make: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** A report before it goes anywhere: what is in it, what stays out, and the client's yes as an event. */
export function useReport(): ReportApi {
  const { now, texts } = useOnderweg();
  const today = useToday();
  const dossier = useDossier(whole);
  const form = useDraftForm('report', { audience: 'client' });
  const [typed, setTyped] = useState<FormValues>();
  const [recorded, setRecorded] = useState<{ key: string; on: string }>();
  const { run, problem, isRecording } = useRecord();

  const values = typed ?? form.initial;
  const audience = (textOf(values, 'audience') ?? 'client') as ReportAudience;
  const without = listOf(values, 'without') as readonly ReportSectionId[];
  const [searchDirection, remark] = [textOf(values, 'searchDirection'), textOf(values, 'remark')];
  const options = { audience, texts, now: now(), ...(searchDirection ? { searchDirection } : {}), ...(remark ? { remark } : {}) };
  const all = report(dossier, options);
  const page = report(dossier, { ...options, without });
  const key = useMemo(() => JSON.stringify(page), [page]);
  const isRecorded = recorded?.key === key;
  const hasCoach = dossier.cycle.value.coach !== 'gone';

  async function make(): Promise<boolean> {
    const names = (of: ReportPage) => of.sections.map(({ title }) => title);
    const includes = names(page);
    const excludes = names(all).filter((title) => !includes.includes(title));
    const isKept = await run((record) =>
      record(
        'report.made',
        { seenByClientOn: today, includes, ...(excludes.length > 0 ? { excludes } : {}) },
        { audience: audience === 'client' ? 'private' : audience },
      ),
    );
    if (isKept) setRecorded({ key, on: today });
    return isKept;
  }

  return {
    form,
    audience,
    audiences: hasCoach ? ['client', 'coach', 'sponsor'] : ['client', 'sponsor'],
    whole: all,
    page,
    takesOwnLines: dossier.intake?.track === 'reintegration',
    isReady: audience === 'client' || isRecorded,
    recordedOn: isRecorded ? recorded.on : undefined,
    earlier: dossier.reports.filter(() => true),
    update: () => setTyped(form.read()),
    make,
    recorder: { problem, isRecording },
  };
}
