type Host = { readonly process?: { readonly env: Readonly<Record<string, string | undefined>> } };

/** How often a property is tried: the number in the environment under this name, or else one that takes seconds. */
export function howMany(name: 'ODD_ENTRIES' | 'JOURNEYS', usual: number): number {
  return Number((globalThis as Host).process?.env[name] ?? usual);
}
