import { useState } from 'react';
import { readSettings, type SettingsValues, writeSettings } from './settings';

export type Settings = SettingsValues & { readonly change: (changes: Partial<SettingsValues>) => void };

export function useSettings(): Settings {
  const [settings, setSettings] = useState(readSettings);
  return {
    ...settings,
    change: (changes) => {
      const next = { ...settings, ...changes };
      writeSettings(next);
      setSettings(next);
    },
  };
}
