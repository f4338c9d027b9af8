import { describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { buildImportGraph } from './import-graph.ts';
import { readEntries, readSources } from './read-repository.ts';

const entries = {
  '@onderweg/core': { '@onderweg/core': 'packages/core/src/index.ts' },
  '@onderweg/texts': { '@onderweg/texts': 'packages/texts/src/index.ts' },
  '@onderweg/react': { '@onderweg/react': 'packages/react/src/index.ts' },
  '@onderweg/testing': {
    '@onderweg/testing': 'packages/testing/src/index.ts',
    '@onderweg/testing/cases/*.json': 'packages/testing/cases/*.json',
  },
};
const check = (sources: Record<string, string>) => findFaults(buildImportGraph(new Map(Object.entries(sources))), entries);

test('the repository keeps to its arrows', () => {
  expect(findFaults(buildImportGraph(readSources()), readEntries())).toEqual([]);
});

describe('the arrows are seen to fail', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a widget that brings its own storage',
      { 'packages/react/src/index.ts': "import { memoryStorage } from '@onderweg/testing';" },
      "packages/react/src/index.ts: @onderweg/react may not import '@onderweg/testing'.",
    ],
    [
      'texts that need core while they run',
      { 'packages/texts/src/index.ts': "import { fold } from '@onderweg/core';" },
      "packages/texts/src/index.ts: @onderweg/texts may import only types of '@onderweg/core'.",
    ],
    [
      'a side door',
      { 'packages/react/src/index.ts': "export * from '@onderweg/core/src/fold';" },
      "packages/react/src/index.ts: '@onderweg/core/src/fold' is not a public entry.",
    ],
    [
      'a path into another package',
      { 'packages/react/src/x.test.ts': "import '../../core/src/fold';", 'packages/core/src/fold.ts': '' },
      "packages/react/src/x.test.ts: '../../core/src/fold' reaches into packages/core: import it by its published name.",
    ],
    [
      'an example that looks inside',
      { 'examples/portal/app.tsx': "import { x } from '../../scripts/x';" },
      "examples/portal/app.tsx: '../../scripts/x': an example uses published names only.",
    ],
    [
      'a statechart that reads data',
      {
        'packages/core/src/index.ts': "export * from './cycle/a';",
        'packages/core/src/cycle/a.ts': "import { b } from '../dossier/b';",
      },
      'packages/core/src/cycle/a.ts: the room cycle may use nothing of dossier but its types.',
    ],
    [
      'a second door to zod',
      { 'packages/core/src/index.ts': "import * as z from 'zod/mini';" },
      "packages/core/src/index.ts: 'zod/mini' has one door, and this is not it.",
    ],
    [
      'a circle',
      { 'packages/core/src/a.ts': "import './b';", 'packages/core/src/b.ts': "export { c } from './a';" },
      'These files import each other in a circle: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/a.ts.',
    ],
  ])('%s', (_, sources, fault) => {
    expect(check(sources)).toEqual([fault]);
  });

  test('types, tests and public entries are let through', () => {
    expect(
      check({
        'packages/texts/src/index.ts': "import type { Role } from '@onderweg/core';",
        'packages/core/src/index.ts': "import { type A } from './cycle/a';",
        'packages/core/src/cycle/a.ts': "import type { B } from '../dossier/b';",
        'packages/react/src/a.test.tsx': "import nurse from '@onderweg/testing/cases/nurse.json'; import 'playwright';",
      }),
    ).toEqual([]);
  });
});
