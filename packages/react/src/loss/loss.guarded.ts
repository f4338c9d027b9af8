import { guardWidget } from '../boundary/guard-widget';
import { LossNoticeWidget } from './loss-notice';

export const LossNotice = /* @__PURE__ */ guardWidget(LossNoticeWidget);
