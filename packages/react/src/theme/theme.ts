import { isColor, isFont, toLength } from './token.values';

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

/** One colour for both schemes, or one for each. */
export type ThemeColor = string | { readonly light: string; readonly dark: string };

export type Theme = {
  /** `auto` follows the system of the person; a page that is always light says `light`. @default 'auto' */
  readonly scheme?: 'light' | 'dark' | 'auto' | undefined;
  readonly tokens?:
    | {
        readonly accent?: ThemeColor | undefined;
        readonly accentText?: ThemeColor | undefined;
        readonly background?: ThemeColor | undefined;
        readonly surface?: ThemeColor | undefined;
        readonly text?: ThemeColor | undefined;
        readonly radius?: string | undefined;
        readonly space?: string | undefined;
        /** Names of fonts, with commas between them. */
        readonly font?: string | undefined;
      }
    | undefined;
};

const colors = ['accent', 'accentText', 'background', 'surface', 'text'] as const;

/** Each property that a theme may set, with its value when the theme has a safe one. */
export function toThemeProperties(theme: Theme | undefined): ReadonlyMap<string, string | undefined> {
  const properties = new Map<string, string | undefined>();
  for (const token of colors) {
    const given: unknown = theme?.tokens?.[token];
    const pair: Record<string, unknown> = typeof given === 'object' && given !== null ? { ...given } : {};
    properties.set(themeTokens[token], toColor(given));
    properties.set(`${themeTokens[token]}-light`, toColor(pair['light']));
    properties.set(`${themeTokens[token]}-dark`, toColor(pair['dark']));
  }
  properties.set(themeTokens.radius, toLength(theme?.tokens?.radius));
  properties.set(themeTokens.space, toLength(theme?.tokens?.space));
  const font = theme?.tokens?.font;
  properties.set(themeTokens.font, isFont(font) ? font.trim() : undefined);
  return properties;
}

function toColor(given: unknown): string | undefined {
  return isColor(given) ? given.trim() : undefined;
}
