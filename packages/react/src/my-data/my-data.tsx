import type { ReactNode } from 'react';
import { SavingState } from '../saving/saving-state.guarded';
import { MyDataCopy } from './my-data-copy';
import { MyDataErase } from './my-data-erase';
import { MyDataOpen } from './my-data-open';
import { MyDataRoot } from './my-data-root';
import { MyDataWhere } from './my-data-where';
import type { UseEraseAllOptions } from './use-erase-all';

export type MyDataProps = UseEraseAllOptions & {
  /** Where your store keeps things. @default what is true of a store on this device */
  where?: ReactNode | undefined;
};

/**
 * What is yours: a copy to keep, a copy to take up again, and everything gone from this device. To erase, it needs a journal that
 * `useOpenJournal` opened, or `onErase`.
 *
 * @example
 * <MyData onErased={() => signOut()} />
 */
export function MyDataWidget({ where, ...options }: MyDataProps) {
  return (
    <MyDataRoot {...options}>
      <MyDataWhere>{where}</MyDataWhere>
      <MyDataCopy />
      <MyDataOpen />
      <MyDataErase />
      <SavingState />
    </MyDataRoot>
  );
}
