import { GuardedReport, ReportRoot } from './report.guarded';
import { ReportButtons } from './report-buttons';
import { ReportConsent } from './report-consent';
import { ReportEarlier } from './report-earlier';
import { ReportForm } from './report-form';
import { ReportPreview } from './report-preview';
import { ReportSponsorPreview } from './report-sponsor-preview';

/** Reports, and what a sponsor sees: the ready widget, and the parts that it is built from. */
export const Report = /* @__PURE__ */ Object.assign(GuardedReport, {
  Root: ReportRoot,
  Form: ReportForm,
  Preview: ReportPreview,
  Consent: ReportConsent,
  Buttons: ReportButtons,
  Earlier: ReportEarlier,
  SponsorPreview: ReportSponsorPreview,
});

export { reportAnatomy } from './report.anatomy';
export { type ReportApi, useReport } from './use-report';
