import { describe, expect, test } from 'vitest';
import { firstSettings, parseSettings } from './settings';

describe('settings that another version of the portal kept', () => {
  test.each([null, undefined, 7, 'nl', [], {}])('%j: those of a first visit', (kept) => {
    expect(parseSettings(kept)).toEqual(firstSettings);
  });

  test('each by itself falls back to the first', () => {
    expect(parseSettings({ language: 'fr', scheme: 'dark', brand: 'haven', journey: 'nurse/2026-02-10', old: true })).toEqual({
      ...firstSettings,
      scheme: 'dark',
      journey: 'nurse/2026-02-10',
    });
  });

  test.each(['nurse/geen-dag', 'nurse', 'piraat/2026-02-10', 'nurse/2026-02-10/x/../..', '', 3])(
    'the journey %j is one’s own',
    (journey) => {
      const { journey: opened } = parseSettings({ journey });
      expect(['own', 'nurse/2026-02-10']).toContain(opened);
      if (journey !== 'nurse/2026-02-10/x/../..') expect(opened).toBe('own');
    },
  );
});
