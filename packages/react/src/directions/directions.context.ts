import { createContext, useContext } from 'react';
import type { DirectionsApi } from './use-directions';

export const DirectionsContext = createContext<DirectionsApi | undefined>(undefined);

/** @throws Error outside `<Directions.Root>` */
export function useDirectionsContext(): DirectionsApi {
  const directions = useContext(DirectionsContext);
  if (!directions) throw new Error('This part of the directions stands outside <Directions.Root>.');
  return directions;
}
