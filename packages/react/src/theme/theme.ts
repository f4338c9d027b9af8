import type { CSSProperties } from 'react';

/** The basic tokens that a firm sets; everything else is derived from these. */
export const themeTokens = {
  accent: '--onderweg-accent',
  accentText: '--onderweg-accent-text',
  background: '--onderweg-background',
  surface: '--onderweg-surface',
  text: '--onderweg-text',
  radius: '--onderweg-radius',
  space: '--onderweg-space',
  font: '--onderweg-font',
} as const;

export type ThemeToken = keyof typeof themeTokens;

export type Theme = {
  /** `auto` follows the page. @default 'auto' */
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly tokens?: { readonly [Token in ThemeToken]?: string };
};

const color =
  /^(#[0-9a-f]{3,8}|[a-z]{3,20}|(rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\([0-9.,%/ a-z-]{1,60}\)|light-dark\([#0-9a-z.,%/ ()-]{1,120}\))$/i;
const length = /^\d{1,4}(\.\d{1,3})?(px|rem|em|%)?$/;
const fonts = /^[a-z0-9 ,'"_-]{1,200}$/i;
const allowed: { readonly [Token in ThemeToken]: RegExp } = {
  accent: color,
  accentText: color,
  background: color,
  surface: color,
  text: color,
  radius: length,
  space: length,
  font: fonts,
};

/** Checked tokens as style properties: a tenant's value never becomes part of a style sheet's text. */
export function toThemeStyle(theme: Theme | undefined): CSSProperties | undefined {
  if (!theme) return undefined;
  const style: Record<string, string> = {};
  for (const token of Object.keys(themeTokens) as ThemeToken[]) {
    const value = theme.tokens?.[token];
    if (typeof value === 'string' && allowed[token].test(value.trim())) style[themeTokens[token]] = value.trim();
  }
  if (theme.scheme === 'light' || theme.scheme === 'dark') style['colorScheme'] = theme.scheme;
  return style as CSSProperties;
}
