import { expect, test } from 'vitest';
import * as indexeddb from './indexeddb';
import * as memory from './memory';
import * as web from './web';

test('what each entry exports', () => {
  expect({ './indexeddb': Object.keys(indexeddb), './memory': Object.keys(memory), './web': Object.keys(web) }).toEqual({
    './indexeddb': ['indexedDbStorage'],
    './memory': ['memoryStorage'],
    './web': ['webStorage'],
  });
});
