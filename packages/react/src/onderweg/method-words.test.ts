import { createTexts } from '@onderweg/texts';
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

test('[P46] a word of the host that is undefined leaves that of the method', () => {
  expect(joinWords({ texts }, nl, { intake: { title: undefined }, course: undefined })).toEqual({
    intake: { title: 'Kennismaken' },
    course: { title: 'Kompas' },
  });
});

test('a word that does not fit hurts no other', () => {
  const words = joinWords(
    { texts: { nl: { 'intake.tittle': 'x', 'intake.title': 'Begin', '__proto__.title': 'y' } } },
    nl,
    undefined,
  );
  const texts = createTexts({ locale: nl, ...(words ? { overrides: words } : {}) });
  expect(texts.t('intake.title')).toBe('Begin');
  expect(texts.t('course.title')).toBe('Koers');
  expect(Object.prototype).not.toHaveProperty('title');
});

test('[M18] a pack that nobody checked changes no promise, and neither does a host', () => {
  const words = {
    'readers.choices.private': 'Mijn coach en ik',
    'report.sponsor.cooperation': 'Het gaat niet goed met de deelnemer.',
    'reflection.title': '\u200B',
    'course.title': 'Kompas',
  };
  expect(joinWords({ texts: { nl: words } }, nl, undefined)).toEqual({ course: { title: 'Kompas' } });
  const host = { readers: { private: 'Dit lees alleen jij.' } };
  const overrides = joinWords({ texts: { nl: words } }, nl, host);
  const texts = createTexts({ locale: nl, overrides });
  expect(texts.t('course.title')).toBe('Kompas');
  expect(texts.t('readers.private')).toBe('Alleen jij leest dit.');
});
