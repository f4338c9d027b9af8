import type { ComponentType } from 'react';
import * as kit from '..';
import { BasicCoachChoice } from '../coach-choice/examples/basic';
import * as parts from '../parts';

/** Each widget that the package exports, as it stands in a page without props of its own. */
export const exportedWidgets: readonly (readonly [string, ComponentType])[] = Object.entries<unknown>(kit)
  .filter(
    ([name, value]) =>
      /^[A-Z][a-z]/.test(name) &&
      typeof value === 'function' &&
      // A part that is exported by a name of its own stands inside its widget, never alone.
      !(name in parts) &&
      !/Field|Form$|^Onderweg|^Problem|^Readers|State$|Suggestions|NeedsYou|CopyOffer|Due$/.test(name),
  )
  .map(([name, value]) => [name, name === 'CoachChoice' ? BasicCoachChoice : (value as ComponentType)]);
