export { type IndexedDbStorageOptions, indexedDbStorage } from './indexeddb-storage';
