import { guardWidget } from '../boundary/guard-widget';
import { ReportWidget } from './report';
import { ReportRoot as OwnReportRoot } from './report-root';

export const GuardedReport = /* @__PURE__ */ guardWidget(ReportWidget);
export const ReportRoot = /* @__PURE__ */ guardWidget(OwnReportRoot);
