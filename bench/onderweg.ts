import { importBundled } from './bundle.ts';

type Bundle = typeof import('./bundles/node.ts');

/** What is measured in Node: ours and the peers, each as a production build has it. */
export const {
  core,
  fold,
  openJournal,
  memoryStorage,
  configureStore,
  createSlice,
  Tuple,
  produce,
  assign,
  getInitialSnapshot,
  setup,
  transition,
} = (await importBundled('node')) as Bundle;
