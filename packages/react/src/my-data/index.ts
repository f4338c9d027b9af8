import { GuardedMyData, MyDataRoot } from './my-data.guarded';
import { MyDataCopy } from './my-data-copy';
import { MyDataErase } from './my-data-erase';
import { MyDataOpen } from './my-data-open';
import { MyDataWhere } from './my-data-where';

/** What is yours: the ready widget, and the parts that it is built from. */
export const MyData = /* @__PURE__ */ Object.assign(GuardedMyData, {
  Root: MyDataRoot,
  Where: MyDataWhere,
  Copy: MyDataCopy,
  Open: MyDataOpen,
  Erase: MyDataErase,
});

export type { MyDataProps } from './my-data';
export { myDataAnatomy } from './my-data.anatomy';
export type { MyDataRootProps } from './my-data-root';
export { type MyDataApi, useMyData } from './use-my-data';
