import { storageContract } from '@onderweg/testing';
import { indexedDbStorage } from './indexeddb-storage';

storageContract('indexeddb', () => indexedDbStorage({ prefix: 'contract' }), { isKept: true });
