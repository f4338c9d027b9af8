import { toKeepableText } from '@onderweg/core';
import type { FormEvent } from 'react';

/** The text rule at the keyboard: what no store can keep never gets into a field. */
export function keepTextKeepable(event: FormEvent<HTMLFormElement>): void {
  // By name and not by class: in a frame or another document the classes are others.
  const field = event.target as HTMLInputElement | HTMLTextAreaElement;
  const isText = field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && field.type === 'text');
  const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
  if (!isText || isComposing || !/[\0\p{Surrogate}]/u.test(field.value)) return;
  field.value = toKeepableText(field.value);
}
