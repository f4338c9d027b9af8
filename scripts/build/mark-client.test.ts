import { expect, test } from 'vitest';
import { isForClient } from './mark-client.ts';

test.each([
  ['a component', 'intake-root.tsx', 'export function IntakeRoot() {\n  return null;\n}'],
  ['a context', 'intake.context.ts', "import { createContext } from 'react';"],
  ['a hook', 'use-intake.ts', 'export function useIntake() {\n  return useTexts();\n}'],
])('%s is for the client', (_, path, text) => {
  expect(isForClient(path, text)).toBe(true);
});

test.each([
  ['plain data', 'intake.anatomy.ts', "export const intakeAnatomy = { scope: 'intake' };"],
  ['a plain function', 'theme.ts', "import type { CSSProperties } from 'react';\nexport function toStyle() {}"],
  ['a list of exports', 'index.ts', "export { useIntake } from './use-intake';\nexport { Intake } from './intake';"],
])('%s is for a server too', (_, path, text) => {
  expect(isForClient(path, text)).toBe(false);
});
