import { createContext, useContext } from 'react';
import type { MyDataApi } from './use-my-data';

export const MyDataContext = createContext<MyDataApi | undefined>(undefined);

/** @throws Error outside `<MyData.Root>` */
export function useMyDataContext(): MyDataApi {
  const myData = useContext(MyDataContext);
  if (!myData) throw new Error('This part of what is yours stands outside <MyData.Root>.');
  return myData;
}
