import { createContext, useContext } from 'react';
import type { JourneyApi } from './use-journey';

export const JourneyContext = createContext<JourneyApi | undefined>(undefined);

/** @throws Error outside `<Journey.Root>` */
export function useJourneyContext(): JourneyApi {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('This part of the journey stands outside <Journey.Root>.');
  return journey;
}
