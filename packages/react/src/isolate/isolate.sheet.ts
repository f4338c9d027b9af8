/// <reference path="./inline-sheets.d.ts" />
import kitText from '../styles.css?inline';
import isolateText from './isolate.css?inline';

/** `rem` is what the page says of its `html`, also in a shadow root; here it is what the person chose in the browser. */
const ownRem = (text: string) => text.replaceAll(/(?<![\w.-])(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--onderweg-rem, 1rem))');

/** The text of everything that is adopted inside a shadow root. Loaded by who isolates, and by nobody else. */
export const isolatedSheet = ownRem(`${kitText}\n${isolateText}`);
