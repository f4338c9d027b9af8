/** What a package, or a room inside one, may import; a type leaves nothing behind when the program runs. */
export interface Arrows {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

/** Package → what its published code may import: its own row of the table in the architecture. A package is added here by hand. */
export const packageArrows: Readonly<Record<string, Arrows>> = {
  core: { values: ['xstate', 'zod/mini'] },
  texts: { values: [], types: ['@onderweg/core'] },
  storage: { values: ['@onderweg/core', 'idb'] },
  react: { values: ['@onderweg/core', '@onderweg/texts', 'react', 'react-dom', 'react/jsx-runtime'] },
  elements: {
    values: [
      '@onderweg/core',
      '@onderweg/texts',
      '@onderweg/texts/nl',
      '@onderweg/texts/en',
      '@onderweg/react',
      '@onderweg/storage/memory',
      '@onderweg/storage/web',
      '@onderweg/storage/indexeddb',
      '@onderweg/storage/http',
      'react',
      'react-dom',
      'react-dom/client',
    ],
  },
  'labour-market': { values: [], types: ['@onderweg/core'] },
  server: { values: ['@onderweg/core', 'kysely', 'jose'] },
  testing: { values: ['@onderweg/core', '@onderweg/storage/memory', 'vitest'] },
};

/** Rooms of core → the rooms whose code they may use. Types of every room may be named. */
export const roomArrows: Readonly<Record<string, readonly string[]>> = {
  // The statechart knows nothing about what people write.
  cycle: [],
  method: ['events'],
  events: ['cycle', 'dossier', 'journal'],
  dossier: ['cycle', 'events', 'journal'],
  journal: ['audience', 'cycle', 'dossier', 'events', 'method'],
  audience: ['events', 'journal', 'method'],
  // Questions are asked of the dossier; nothing asks them back.
  readings: ['audience', 'cycle', 'dossier', 'events', 'journal', 'method'],
  calendar: ['dossier'],
  // A profile is drawn from what the readings found.
  profile: ['dossier', 'readings'],
  // A report says in words what the readings found.
  report: ['audience', 'dossier', 'readings'],
};

/** Outside package → the only places of core that may import it. */
export const oneDoor: Readonly<Record<string, RegExp>> = {
  'zod/mini': /^packages\/core\/src\/schema\.ts$/,
  xstate: /^packages\/core\/src\/cycle\//,
};
