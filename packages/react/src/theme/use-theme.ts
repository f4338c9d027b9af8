import { useCallback, useMemo } from 'react';
import { type Theme, toThemeProperties } from './theme';

/**
 * A ref that sets the theme's tokens on its element, before anything is painted. Not through `style`: in the page that a server
 * sends, that would be an attribute, and a strict policy forbids it.
 */
export function useTheme(theme: Theme | undefined): (element: HTMLElement | null) => void {
  const properties = useMemo(() => toThemeProperties(theme), [theme]);
  return useCallback(
    (element) => {
      if (!element) return;
      for (const [name, value] of properties) {
        if (value === undefined) element.style.removeProperty(name);
        else element.style.setProperty(name, value);
      }
    },
    [properties],
  );
}
