export { createFormats, type DateStyle, type Formats, type Moment } from './intl.formats';
export { chooseLocale } from './locale.choice';
export type { Address, DeepPartial, LocaleTexts, MessageKey, Messages } from './locale.types';
export { format } from './message.format';
export type { MessageValue } from './message.formatter';
export type { ValuesOf } from './message.values';
export { exportMessages } from './messages.export';
export { createTexts, type Texts, type TextsOptions } from './texts';
export { parseTexts, type TextsProblem } from './texts.parser';
