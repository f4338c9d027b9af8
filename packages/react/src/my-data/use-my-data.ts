import { useRootOr } from '../onderweg/use-root-or';
import { MyDataContext } from './my-data.context';
import { type EraseAll, type UseEraseAllOptions, useEraseAll } from './use-erase-all';
import { type OpenCopy, useOpenCopy } from './use-open-copy';
import { type SaveCopy, useSaveCopy } from './use-save-copy';

export type MyDataApi = {
  /** A copy of the dossier, as a file. */
  readonly copy: SaveCopy;
  /** A copy that is taken up again. */
  readonly opening: OpenCopy;
  /** Everything gone from this device; nothing where the host gave no way to do it. */
  readonly erasing: EraseAll | undefined;
};

/** What a person can do with what is theirs. Inside `<MyData.Root>` it is the one of that Root. */
export function useMyData(): MyDataApi {
  return useRootOr(MyDataContext, useNewMyData);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewMyData(options: UseEraseAllOptions = {}): MyDataApi {
  return { copy: useSaveCopy(), opening: useOpenCopy(), erasing: useEraseAll(options) };
}
