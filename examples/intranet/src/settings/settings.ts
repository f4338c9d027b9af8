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

export function readSettings(): SettingsValues {
  try {
    return { ...firstSettings, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    return firstSettings;
  }
}

export function writeSettings(settings: SettingsValues): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds for this visit.
  }
}
