import { type ImportOutcome, toDay } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

export type CopyOutcomeProps = { outcome: ImportOutcome; wasEmpty: boolean };

/** What a copy brought, in words that are true of it: also when nothing could be read. */
export function CopyOutcome({ outcome, wasEmpty }: CopyOutcomeProps) {
  const texts = useTexts();
  const last = useDossier(({ lastEntry }) => lastEntry?.shownTime);
  const { added, known, quarantined, apartBefore = 0 } = outcome;
  const unread = quarantined + apartBefore;
  const date = last ? texts.date(toDay(last)) : '';
  const read = known - apartBefore;
  return (
    <>
      {added > 0 ? <p>{texts.t(wasEmpty ? 'myData.open.back' : 'myData.open.added', { date })}</p> : null}
      {added === 0 && read > 0 ? <p>{texts.t('myData.open.known')}</p> : null}
      {added === 0 && read === 0 ? <p>{texts.t(unread > 0 ? 'myData.open.nothingRead' : 'myData.open.empty')}</p> : null}
      {unread > 0 ? <p>{texts.t('myData.open.unread', { n: unread })}</p> : null}
    </>
  );
}
