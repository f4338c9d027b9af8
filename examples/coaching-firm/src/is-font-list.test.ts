import { expect, test } from 'vitest';
import { isFontList } from './is-font-list';

test.each(['Georgia', 'Georgia, serif', '"Segoe UI", system-ui, sans-serif', "'Iowan Old Style' , Čapek Sans"])(
  '%s names letters',
  (font) => {
    expect(isFontList(font)).toBe(true);
  },
);

test.each([
  '',
  ' ',
  ',',
  'Georgia,',
  'Georgia,,serif',
  '"half',
  '"half\', serif',
  'inherit',
  'Unset',
  '12px Georgia, serif/2',
  'Georgia; color: red',
  'url(//evil/a)',
  '"Arial", url("//evil/a")',
  'var(--evil)',
  '\\75rl(//evil/a)',
  'Georgia/**/serif',
  'a'.repeat(500),
  7,
  undefined,
  ['Georgia'],
])('[F75] %j does not', (font) => {
  expect(isFontList(font)).toBe(false);
});
