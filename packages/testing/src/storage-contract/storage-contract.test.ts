import * as runner from 'vitest';
import { brokenDoubles } from './broken-doubles';
import { makeStorageRules } from './storage-rules';

const { describe, expect, test } = runner;

// A rule that never failed proves nothing.
describe('the storage contract sees', () => {
  test.each(brokenDoubles)('$name ($seenBy)', async ({ make, seenBy }) => {
    const rules = makeStorageRules(make, {}, runner).filter(({ title }) => title.startsWith(`[${seenBy}]`));
    const outcomes = await Promise.allSettled(rules.map(({ run }) => run()));
    expect(rules.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  });
});
