import { afterEach, beforeEach, expect } from 'vitest';

// A warning that nobody expected is a fault: React, the browser or our own code is telling something.
const said: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    said.push(`console.${level}: ${parts.map(String).join(' ')}`);
    original(...parts);
  };
}

beforeEach(() => {
  said.length = 0;
});
afterEach(() => {
  expect(said, 'unexpected console output').toEqual([]);
});
