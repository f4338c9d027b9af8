import { version } from 'react';
import { expect, inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    reactVersion: string;
  }
}

// A slip in the aliases of a project would test the same React twice.
test('runs on the React that the project is for', () => {
  expect(version.split('.')[0]).toBe(inject('reactVersion'));
});
