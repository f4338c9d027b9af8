import { storageContract } from '@onderweg/testing';
import { memoryStorage } from './memory-storage';

storageContract('memory', () => memoryStorage());
