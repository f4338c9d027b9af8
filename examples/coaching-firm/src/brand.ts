import { colorNames, type ColorName, type SiteWords } from './site-words';

const tokens: { readonly [Name in ColorName]: string } = {
  accent: '--onderweg-accent',
  accentText: '--onderweg-accent-text',
  background: '--onderweg-background',
  surface: '--onderweg-surface',
  text: '--onderweg-text',
};

/** One brand for the page and the widgets on it: the tokens of the kit, set on the whole document. */
export function showBrand({ name, slogan, colors, font, corners }: SiteWords, icon: string | undefined): void {
  const { style } = document.documentElement;
  for (const color of colorNames) {
    style.setProperty(`${tokens[color]}-light`, colors[color].light);
    style.setProperty(`${tokens[color]}-dark`, colors[color].dark);
  }
  style.setProperty('--onderweg-font', font);
  style.setProperty('--onderweg-radius', `${corners}px`);
  document.title = slogan ? `${name}: ${slogan}` : name;
  if (!icon) return;
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = icon;
  document.head.append(link);
}
