import { type Journal, methods, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { findBoxedJourney } from '../journeys/boxed-journeys';
import { openBoxedJourney, toClock } from '../journeys/open-boxed-journey';

export type Career = {
  readonly journal: Journal;
  readonly now?: () => Date;
  readonly sponsor?: string;
};

/** Opens somebody's own journey, or one of the box, on this device. */
export async function openCareer(journey: string, person: string): Promise<Career> {
  const storage = indexedDbStorage();
  const [name = '', day = ''] = journey.split('/');
  const boxed = findBoxedJourney(name);
  if (boxed) {
    const journal = await openBoxedJourney(boxed, day, storage);
    return { journal, now: toClock(day), sponsor: boxed.sponsor };
  }
  const journal = await openJournal({
    journal: person,
    author: { id: person, role: 'client' },
    storage,
    method: methods.reorientation,
  });
  return { journal };
}
