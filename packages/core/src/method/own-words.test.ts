import { expect, test } from 'vitest';
import { listOwnWords } from './own-words';

test('[M18] what stands fast, is no text or shows nothing is passed over, also in a pack that nobody checked', () => {
  const words = {
    'course.title': 'Kompas',
    'readers.private': 'Iedereen leest dit.',
    readers: { private: 'Iedereen leest dit.' },
    'intake.title': ' \u200B ',
    'reflection.title': 3,
  };
  expect(listOwnWords(words)).toEqual([['course.title', 'Kompas']]);
  expect(listOwnWords()).toEqual([]);
});
