import {
  array,
  boolean,
  gte,
  int,
  lte,
  maxLength,
  minLength,
  number,
  oneOf,
  optional,
  regex,
  strictObject,
  string,
} from '../schema';
import { dayPattern, momentPattern } from './day-pattern';
import { visiblePattern } from './visible-pattern';

/** The fields that kinds of event share. Texts are limited in characters here and in bytes by the text rule. */

export const id = () => string().check(minLength(1), maxLength(100));
export const ids = () => array(id());
export const title = () => string().check(minLength(1), maxLength(300), regex(visiblePattern));
export const text = () => string().check(minLength(1), maxLength(20_000), regex(visiblePattern));
/** A text that may be empty: a field that somebody saw and left open. */
export const openText = () => string().check(maxLength(20_000));
/** `2026-01-12`. */
export const day = () => string().check(regex(dayPattern));
/** A day, or a day and a time: `2026-01-12` or `2026-01-12T09:30` with or without offset. */
export const moment = () => string().check(regex(momentPattern));
export const whole = (from: number, to: number) => number().check(int(), gte(from), lte(to));

export const sensitivity = () => optional(oneOf(['health']));
export const agreedWith = () => optional(array(oneOf(['client', 'coach', 'sponsor'])));
export const sourceKind = () => optional(oneOf(['field', 'vacancyScan', 'statistic']));

/** What a correction takes away of what it corrects, where there is no empty text that says so. */
export const emptied = () => optional(array(oneOf(['kind', 'sourceKind', 'expires'])));

/** What a finding says about one direction: about a criterion (its id), `chance` or `doable`; −2 (cannot) to 2 (very much). */
export const link = () =>
  strictObject({
    direction: id(),
    about: id(),
    polarity: whole(-2, 2),
    authority: optional(boolean()),
  });
