export { openJournal } from '@onderweg/core';
export * as widgets from '@onderweg/react';
export { indexedDbStorage } from '@onderweg/storage/indexeddb';
export { nl } from '@onderweg/texts/nl';
