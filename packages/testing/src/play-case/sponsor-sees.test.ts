import { type Entry, fold, type Role, Table, visibleTo } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import nurse from '../../cases/case-1-nurse-adventure.json';
import bank from '../../cases/case-2-bank-redundant-54.json';
import secondTrack from '../../cases/case-3-second-track.json';
import type { CaseScript } from './case-script';
import { playCase } from './play-case';

const read = (role: Role, entries: readonly Entry[]) => visibleTo({ id: role, role }, entries);
const reported: readonly string[] = ['sponsorGoal.given', 'agreement.noted', 'report.made'];
const reportedTables: readonly string[] = ['sponsorGoals', 'agreements', 'reports'];

describe.each([nurse, bank, secondTrack])('$case', (script) => {
  test('[A14] on no day does a sponsor read one of the words that the case forbids', async () => {
    const played = await playCase(script as CaseScript, {
      onEvent: ({ event, journal }) => {
        const seen = read('sponsor', journal.entries());
        for (const canary of script.canaries) {
          expect(JSON.stringify(seen).toLowerCase(), `event ${event.n}`).not.toContain(canary.toLowerCase());
        }
        const filled = Object.entries(fold(seen)).filter(([, table]) => table instanceof Table && table.size > 0);
        for (const [name] of filled) expect(reportedTables).toContain(name);
        for (const { type } of seen) expect(reported).toContain(type);
      },
    });
    await played.close();
  });

  test('[A15] the words are there for the client, so that looking for them means something', async () => {
    const played = await playCase(script as CaseScript);
    const all = JSON.stringify(read('client', played.journal.entries())).toLowerCase();
    const found = script.canaries.filter((canary) => all.includes(canary.toLowerCase()));
    expect(found.length).toBeGreaterThan(script.canaries.length / 2);
    await played.close();
  });

  test('[A16] on no day does a coach read what is private to somebody else, or whether a letter was opened', async () => {
    const played = await playCase(script as CaseScript, {
      onEvent: ({ journal }) => {
        for (const { author, audience, type } of read('coach', journal.entries())) {
          expect(audience !== 'private' || author.role === 'coach', type).toBe(true);
          expect(type).not.toBe('letter.opened');
        }
      },
    });
    await played.close();
  });
});
