import { guardWidget } from '../boundary/guard-widget';
import { ReportWidget } from './report';
import { ReportButtons } from './report-buttons';
import { ReportConsent } from './report-consent';
import { ReportEarlier } from './report-earlier';
import { ReportForm } from './report-form';
import { ReportPreview } from './report-preview';
import { ReportRoot } from './report-root';
import { ReportSponsorPreview } from './report-sponsor-preview';

/** Reports, and what a sponsor sees: the ready widget, and the parts that it is built from. */
export const Report = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(ReportWidget), {
  Root: /* @__PURE__ */ guardWidget(ReportRoot),
  Form: ReportForm,
  Preview: ReportPreview,
  Consent: ReportConsent,
  Buttons: ReportButtons,
  Earlier: ReportEarlier,
  SponsorPreview: ReportSponsorPreview,
});

export { reportAnatomy } from './report.anatomy';
export { type ReportApi, useReport } from './use-report';
