import { useTexts } from '../onderweg/use-texts';
import { SavingState } from '../saving/saving-state.guarded';
import { ReportButtons } from './report-buttons';
import { ReportConsent } from './report-consent';
import { ReportEarlier } from './report-earlier';
import { ReportForm } from './report-form';
import { ReportPreview } from './report-preview';
import { ReportRoot } from './report-root';
import { ReportSponsorPreview } from './report-sponsor-preview';

/**
 * What a sponsor sees now, and a report for oneself, the coach or the sponsor: read word for word first, agreed to, recorded, and
 * then kept as a file or printed. It is sent by nobody but the client.
 *
 * @example
 * <Report />
 */
export function ReportWidget() {
  const texts = useTexts();
  return (
    <ReportRoot>
      <h2>{texts.t('report.title')}</h2>
      <p>{texts.t('report.intro')}</p>
      <ReportSponsorPreview />
      <ReportForm />
      <ReportPreview />
      <ReportConsent />
      <ReportButtons />
      <ReportEarlier />
      <SavingState />
    </ReportRoot>
  );
}
