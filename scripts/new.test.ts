import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'onderweg-new-'));
  const isSource = (path: string) => !/\/(node_modules|dist)(\/|$)/.test(path);
  for (const folder of ['scripts', 'packages'])
    cpSync(resolve(root, folder), join(copy, folder), { recursive: true, filter: isSource });
  cpSync(resolve(root, 'package.json'), join(copy, 'package.json'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [join(copy, 'scripts/new.ts'), ...args], { encoding: 'utf8' });
  return { isGood: status === 0, said: stdout.trim() };
}
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Does everything that was written read as TypeScript or JSON? */
function findUnreadable(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (path.endsWith('.json')) return !JSON.parse(read(path));
    if (!/\.tsx?$/.test(path)) return false;
    const { diagnostics } = ts.transpileModule(read(path), { reportDiagnostics: true, fileName: path });
    return (diagnostics ?? []).length > 0;
  });
}

describe('pnpm new', () => {
  test('event: definition, fixture and test; named in the list and in each language', () => {
    const { said } = run('event', 'finding.weighed');
    const paths = said.split('\n');
    expect(paths).toContain('packages/core/src/events/fixtures/finding-weighed.v1.json');
    expect(paths).toContain('packages/core/src/events/finding-weighed.test.ts');
    expect(findUnreadable(paths)).toEqual([]);
    expect(read('packages/core/src/events/events.ts')).toContain("  'finding.weighed': findingWeighed,");
    for (const language of ['nl', 'nl-u', 'en']) {
      expect(JSON.parse(read(`packages/texts/src/${language}/events.json`))).toHaveProperty(['finding', 'weighed']);
    }
  });

  test('reading: file and test; exported', () => {
    const { said } = run('reading', 'odd-one');
    expect(findUnreadable(said.split('\n'))).toEqual([]);
    expect(read('packages/core/src/index.ts')).toContain("export { type OddOne, oddOne } from './readings/odd-one';");
  });

  test('widget: the whole folder; exported, styled and with words', () => {
    const { said } = run('widget', 'shift-plan');
    const paths = said.split('\n');
    expect(paths.filter((path) => path.startsWith('packages/react/src/shift-plan/'))).toHaveLength(12);
    expect(findUnreadable(paths)).toEqual([]);
    expect(read('packages/react/src/index.ts')).toContain("from './shift-plan';");
    expect(read('packages/react/src/parts.ts')).toContain("export { ShiftPlanRoot } from './shift-plan/shift-plan.guarded';");
    expect(read('packages/react/src/parts.ts')).toContain("export { ShiftPlanTitle } from './shift-plan/shift-plan-title';");
    expect(read('packages/react/src/shift-plan/index.ts')).toContain('Object.assign(GuardedShiftPlan, {');
    expect(read('packages/react/src/shift-plan/use-shift-plan.ts')).toContain('useRootOr(ShiftPlanContext, useNewShiftPlan)');
    expect(read('packages/react/src/styles.css')).toContain('shift-plan.css');
    for (const language of ['nl', 'nl-u', 'en'])
      expect(read(`packages/texts/src/${language}/index.ts`)).toContain('  shiftPlan,');
  });

  test.each([
    [
      ['event', 'Finding'],
      "'Finding' is not the name of an event: it is a thing and what happened to it, such as finding.logged.",
    ],
    [['event', 'finding.logged'], 'packages/core/src/events/finding-logged.ts exists already: choose another name.'],
    [['reading', 'nextStep'], "'nextStep' is not a name in kebab-case, such as shift-plan."],
    [['reading', 'my-utils'], "'utils' says nothing: name what it is about."],
    [['widget', 'journey'], 'packages/react/src/journey/use-journey.ts exists already: choose another name.'],
    [[], 'Say what, and its name: pnpm new event <thing.happened>, pnpm new reading <name> or pnpm new widget <name>.'],
  ])('refuses %j', (args, sentence) => {
    expect(run(...args)).toEqual({ isGood: false, said: sentence });
  });
});
