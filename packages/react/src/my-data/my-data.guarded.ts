import { guardWidget } from '../boundary/guard-widget';
import { MyDataWidget } from './my-data';
import { MyDataRoot as OwnMyDataRoot } from './my-data-root';

export const GuardedMyData = /* @__PURE__ */ guardWidget(MyDataWidget);
export const MyDataRoot = /* @__PURE__ */ guardWidget(OwnMyDataRoot);
