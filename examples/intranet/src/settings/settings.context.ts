import { createContext, useContext } from 'react';
import { firstSettings } from './settings';
import type { Settings } from './use-settings';

export const SettingsContext = createContext<Settings>({ ...firstSettings, change: () => undefined });

export function useSettingsContext(): Settings {
  return useContext(SettingsContext);
}
