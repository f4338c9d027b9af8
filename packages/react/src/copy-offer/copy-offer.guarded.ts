import { guardWidget } from '../boundary/guard-widget';
import { CopyOfferWidget } from './copy-offer';

export const CopyOffer = /* @__PURE__ */ guardWidget(CopyOfferWidget);
