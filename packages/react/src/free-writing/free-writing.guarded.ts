import { guardWidget } from '../boundary/guard-widget';
import { FreeWritingWidget } from './free-writing';

export const GuardedFreeWriting = /* @__PURE__ */ guardWidget(FreeWritingWidget);
