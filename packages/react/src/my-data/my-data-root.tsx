import type { ReactNode } from 'react';
import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { MyDataContext } from './my-data.context';
import type { UseEraseAllOptions } from './use-erase-all';
import { useNewMyData } from './use-my-data';

export type MyDataRootProps = UseEraseAllOptions & { children: ReactNode };

/** Holds what a person can do with what is theirs; put its parts inside, in any order. */
export function MyDataRoot({ children, ...options }: MyDataRootProps) {
  const texts = useTexts();
  const { author } = useJournal();
  const myData = useNewMyData(options);
  if (author.role !== 'client') return null;
  return (
    <MyDataContext.Provider value={myData}>
      <WidgetRoot scope="my-data" label={texts.t('myData.title')}>
        {children}
      </WidgetRoot>
    </MyDataContext.Provider>
  );
}
