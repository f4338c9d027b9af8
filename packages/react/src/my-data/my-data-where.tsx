import type { ReactNode } from 'react';
import { useStatus } from '../onderweg/use-status';
import { useTexts } from '../onderweg/use-texts';

export type MyDataWhereProps = {
  /** Where your store keeps things. @default what is true of a store on this device */
  children?: ReactNode | undefined;
};

/** What is stored where. */
export function MyDataWhere({ children }: MyDataWhereProps) {
  const texts = useTexts();
  const { durability } = useStatus();
  return (
    <div data-scope="my-data" data-part="where">
      <h2>{texts.t('myData.title')}</h2>
      <p>{children ?? texts.t(durability === 'memory' ? 'myData.where.memory' : 'myData.where.device')}</p>
    </div>
  );
}
