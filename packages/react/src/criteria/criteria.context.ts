import { createContext, useContext } from 'react';
import type { CriteriaApi } from './use-criteria';

export const CriteriaContext = createContext<CriteriaApi | undefined>(undefined);

/** @throws Error outside `<Criteria.Root>` */
export function useCriteriaContext(): CriteriaApi {
  const criteria = useContext(CriteriaContext);
  if (!criteria) throw new Error('This part of the criteria stands outside <Criteria.Root>.');
  return criteria;
}
