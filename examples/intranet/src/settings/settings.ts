import { findBoxedJourney } from '../journeys/boxed-journeys';

export const languages = ['nl-je', 'nl-u', 'en'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const brands = ['waterland', 'kade'] as const;

/** How somebody wants to see the portal, and which journey is open. Kept in the browser, apart from any journey. */
export type SettingsValues = {
  readonly language: (typeof languages)[number];
  readonly scheme: (typeof schemes)[number];
  readonly brand: (typeof brands)[number];
  /** `own`, or `nurse/2026-02-10`: a journey of the box, up to a day. */
  readonly journey: string;
};

export const firstSettings: SettingsValues = { language: 'nl-je', scheme: 'auto', brand: 'waterland', journey: 'own' };

const key = 'waterland-settings';

/** What another version of the portal kept may mean nothing here: each setting by itself falls back to the first. */
export function readSettings(): SettingsValues {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return firstSettings;
  }
}

export function parseSettings(kept: unknown): SettingsValues {
  const found = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const choose = <Value extends string>(name: string, allowed: readonly Value[], first: Value) =>
    allowed.find((value) => value === found[name]) ?? first;
  return {
    language: choose('language', languages, firstSettings.language),
    scheme: choose('scheme', schemes, firstSettings.scheme),
    brand: choose('brand', brands, firstSettings.brand),
    journey: toJourney(found['journey']),
  };
}

/** One's own journey, or one of the box on a day that it has. */
function toJourney(kept: unknown): string {
  if (typeof kept !== 'string') return firstSettings.journey;
  const [name = '', day = ''] = kept.split('/');
  const isThere = findBoxedJourney(name)?.days.some(({ date }) => date === day) ?? false;
  return isThere ? `${name}/${day}` : firstSettings.journey;
}

export function writeSettings(settings: SettingsValues): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds for this visit.
  }
}
