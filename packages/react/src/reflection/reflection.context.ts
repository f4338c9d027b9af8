import { createContext, useContext } from 'react';
import type { ReflectionApi } from './use-reflection';

export const ReflectionContext = createContext<ReflectionApi | undefined>(undefined);

/** @throws Error outside `<Reflection.Root>` */
export function useReflectionContext(): ReflectionApi {
  const reflection = useContext(ReflectionContext);
  if (!reflection) throw new Error('This part of the reflection stands outside <Reflection.Root>.');
  return reflection;
}
