import { type Journal, type Method, methods, openJournal, type OpenJournalOptions } from '@onderweg/core';
import { findBoxedJourney } from '../journeys/boxed-journeys';
import { openBoxedJourney, toBoxedName, toClock } from '../journeys/open-boxed-journey';

/** Whose journal to open, and how it is looked at. */
export type Career = {
  readonly person: string;
  readonly method: Method;
  readonly open: (options: OpenJournalOptions) => Promise<Journal>;
  readonly now?: () => Date;
};

/** Somebody's own journey, or one of the box, on this device. */
export function findCareer(journey: string, person: string): Career {
  const [name = '', day = ''] = journey.split('/');
  const boxed = findBoxedJourney(name);
  if (!boxed) return { person, method: methods.reorientation, open: openJournal };
  return {
    person: toBoxedName(name, day),
    method: boxed.method,
    open: ({ storage }) => openBoxedJourney(boxed, day, storage),
    now: toClock(day),
  };
}
