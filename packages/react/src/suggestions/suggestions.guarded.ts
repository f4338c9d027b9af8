import { guardWidget } from '../boundary/guard-widget';
import { SuggestionsWidget } from './suggestions';

export const Suggestions = /* @__PURE__ */ guardWidget(SuggestionsWidget);
