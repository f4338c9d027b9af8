import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from './save-file';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a file can still be read well after the press, and is let go of later', () => {
  vi.useFakeTimers();
  const letGo = vi.spyOn(URL, 'revokeObjectURL');
  const pressed: HTMLAnchorElement[] = [];
  document.addEventListener('click', ({ target }) => pressed.push(target as HTMLAnchorElement), { once: true });
  saveFile(document, 'mijn-reis.txt', 'Dit is van mij.', 'text/plain');
  expect(pressed.map(({ download }) => download)).toEqual(['mijn-reis.txt']);
  vi.advanceTimersByTime(5_000);
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(letGo).toHaveBeenCalledExactlyOnceWith(pressed[0]?.href);
});
