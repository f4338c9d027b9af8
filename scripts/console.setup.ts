import { afterEach, beforeEach, expect } from 'vitest';

// A warning that nobody expected is a fault: React, the browser or our own code is telling something.
// Chromium says so when a list measures itself while it is drawn; nothing is lost, and nobody sees it.
const drawnInTwoFrames = 'ResizeObserver loop completed with undelivered notifications';
const said: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    const words = parts.map(String).join(' ');
    if (!words.includes(drawnInTwoFrames)) said.push(`console.${level}: ${words}`);
    original(...parts);
  };
}

beforeEach(() => {
  said.length = 0;
});
afterEach(() => {
  expect(said, 'unexpected console output').toEqual([]);
});
