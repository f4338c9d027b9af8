import { fold, visibleTo } from '@onderweg/core';
import { useMemo } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

export type Addressed = { readonly entry: string; readonly text: string };

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What was addressed to the party that pays and may be read by it now: goals, agreements, and which reports were made. */
export function useAddressedToSponsor(): readonly Addressed[] {
  const { journal, texts, sponsor } = useOnderweg();
  const dossier = useDossier(whole);
  // The same function that decides it on a server; the entries change with the dossier.
  const seen = useMemo(
    () => fold(visibleTo({ id: 'sponsor', role: 'sponsor' }, journal.entries()), journal.method),
    [journal, dossier],
  );
  const payer = sponsor ?? texts.t('readers.yourSponsor');
  return [
    ...seen.sponsorGoals.map(({ entry, goal }) => ({
      entry,
      text: texts.t('report.sponsorPreview.goal', { sponsor: payer, text: goal }),
    })),
    ...seen.agreements.map(({ entry, text }) => ({ entry, text: texts.t('report.sponsorPreview.agreement', { text }) })),
    ...seen.reports.map(({ entry, at, blocked }) => ({
      entry,
      text: texts.t(blocked ? 'report.sponsorPreview.heldBack' : 'report.sponsorPreview.report', {
        day: texts.date(at.slice(0, 10), 'long'),
      }),
    })),
  ];
}
