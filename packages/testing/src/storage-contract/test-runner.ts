export type TestRunner = typeof import('vitest');

/**
 * A page or script that only plays a case must not load a test runner, which changes globals where it is not at home; and a suite
 * is registered at once, so there is no waiting for it in a call.
 */
const runner: TestRunner | undefined = isUnderVitest() ? await import('vitest') : undefined;

function isUnderVitest(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> | undefined } | undefined };
  return process?.env?.VITEST !== undefined || '__vitest_worker__' in globalThis || '__vitest_browser__' in globalThis;
}

export function getTestRunner(): TestRunner {
  if (!runner) throw new Error('A contract suite is called in a test file of vitest.');
  return runner;
}
