import { guardWidget } from '../boundary/guard-widget';
import { ReflectionWidget } from './reflection';
import { ReflectionRoot as OwnReflectionRoot } from './reflection-root';

export const GuardedReflection = /* @__PURE__ */ guardWidget(ReflectionWidget);
export const ReflectionRoot = /* @__PURE__ */ guardWidget(OwnReflectionRoot);
