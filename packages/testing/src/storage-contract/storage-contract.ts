import { type MakeStorage, makeStorageRules, type StorageContractOptions } from './storage-rules';
import { getTestRunner } from './test-runner';

/**
 * The numbered rules of `SPEC.md` in `@onderweg/storage`, as tests: call it in a test file of vitest.
 *
 * @param makeStorage may reach the same place each time; the tests use journals of their own
 * @example
 * storageContract('our intranet', () => intranetStorage({ url: 'http://localhost:3000' }));
 */
export function storageContract(name: string, makeStorage: MakeStorage, options: StorageContractOptions = {}): void {
  const runner = getTestRunner();
  runner.describe(`storage contract: ${name}`, () => {
    for (const { title, run } of makeStorageRules(makeStorage, options, runner)) runner.test(title, run);
  });
}
