import { storageContract } from '@onderweg/testing';
import { webStorage } from './web-storage';

storageContract('web', () => webStorage({ prefix: 'contract' }), { isKept: true });
