import { nl } from '@onderweg/texts/nl';
import { expect, test } from 'vitest';
import { joinWords } from './method-words';

const texts = { nl: { 'intake.title': 'Kennismaken', 'course.title': 'Kompas' }, en: { 'intake.title': 'Meeting' } };

test('the words of the method are those of the page’s language', () => {
  expect(joinWords({ texts }, nl, undefined)).toEqual({ intake: { title: 'Kennismaken' }, course: { title: 'Kompas' } });
  expect(joinWords({}, nl, undefined)).toBeUndefined();
});

test('what the host says goes before the method, text by text', () => {
  expect(joinWords({ texts }, nl, { intake: { title: 'Begin' }, grid: { title: 'Tabel' } })).toEqual({
    intake: { title: 'Begin' },
    course: { title: 'Kompas' },
    grid: { title: 'Tabel' },
  });
});

test('words with a name that is not known are left out, and those of the host stay', () => {
  expect(joinWords({ texts: { nl: { 'intake.tittle': 'x' } } }, nl, { grid: { title: 'Tabel' } })).toEqual({
    grid: { title: 'Tabel' },
  });
});
