import { guardWidget } from '../boundary/guard-widget';
import { SavingStateWidget } from './saving-state';

export const SavingState = /* @__PURE__ */ guardWidget(SavingStateWidget);
