import { contrast, mix } from './contrast';
import type { Scheme, SiteWords } from './site-words';

/** What WCAG 2.2 AA asks of letters. */
const enough = 4.5;
const schemes: readonly (readonly [Scheme, string])[] = [
  ['light', 'licht'],
  ['dark', 'donker'],
];

/** Which letters cannot be read on what they stand on, also where the widgets make a softer colour of them. */
export function findUnreadable(colors: SiteWords['colors']): readonly string[] {
  return schemes.flatMap(([scheme, inWords]) => {
    const { accent, accentText, background, surface, text } = {
      accent: colors.accent[scheme],
      accentText: colors.accentText[scheme],
      background: colors.background[scheme],
      surface: colors.surface[scheme],
      text: colors.text[scheme],
    };
    const muted = mix(text, surface, 0.72);
    const link = mix(accent, text, 0.86);
    const warm = scheme === 'light' ? '#8a4b08' : '#f0b870';
    const pairs = [
      ['De letters (text) op de kaarten (surface)', text, surface],
      ['De letters (text) op de achtergrond (background)', text, background],
      ['De zachte letters, gemaakt van text, op de kaarten (surface)', muted, surface],
      ['De letters op knoppen (accentText op accent)', accentText, accent],
      ['De links (accent) op de kaarten (surface)', link, surface],
      ['De links (accent) op de achtergrond (background)', link, background],
      ['De oranje letters van de kit op de kaarten (surface)', warm, surface],
    ] as const;
    return pairs
      .map(([what, front, behind]) => ({ what, found: contrast(front, behind) }))
      .filter(({ found }) => found < enough)
      .map(
        ({ what, found }) =>
          `Bij ‘colors’, in het ${inWords}: ${what} zijn slecht te lezen (${inDutch(found)} op 1; ${inDutch(enough)} is nodig). Maak het verschil groter.`,
      );
  });
}

/** Downwards, so that what falls short never reads as enough. */
function inDutch(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('nl-NL');
}
