import type { Dossier } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import nurse from '../../cases/case-1-nurse-adventure.json';
import bank from '../../cases/case-2-bank-redundant-54.json';
import secondTrack from '../../cases/case-3-second-track.json';
import micro from '../../cases/micro.json';
import type { CaseEntry, CaseScript } from './case-script';
import { playCase } from './play-case';
import { tell } from './told.test.setup';

const cases = [nurse, bank, secondTrack] as const;

function toPlain<Value extends object>(value: Value): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

function expectTold(dossier: Dossier, entries: readonly CaseEntry[], refused?: ReadonlySet<CaseEntry>): void {
  const plain = toPlain(dossier);
  for (const [table, told] of Object.entries(tell(entries, refused))) expect(plain[table], table).toMatchObject(toPlain(told));
  for (const { state, reason } of dossier.directions) expect(reason !== undefined, state).toBe(state === 'parked');
  expect(dossier.entries).toBe(entries.length);
  expect(dossier.unread).toBe(0);
}

describe.each(cases)('$case', (script) => {
  const all: CaseScript = script;

  test('[D1] after each day the dossier holds what its entries say', async () => {
    const soFar: CaseEntry[] = [];
    const days: number[] = [];
    const played = await playCase(all, {
      onEvent: ({ event, journal }) => {
        soFar.push(...event.entries);
        days.push(event.n);
        expectTold(journal.dossier, soFar);
        expect(journal.dossier.needsYou.size).toBe(0);
      },
    });
    await played.close();
    expect(days).toEqual(all.events.map(({ n }) => n));
    expect(played.refused).toEqual([]);
  });

  test('[C1] a round ends on the day that the case says, and the next one is open', async () => {
    const ends = new Map(script.rounds.map(({ n, closesAtEvent }) => [closesAtEvent, n]));
    let open = 1;
    const played = await playCase(all, {
      onEvent: ({ event, journal }) => {
        open = (ends.get(event.n) ?? open - 1) + 1;
        expect(journal.dossier.cycle.context.round, `event ${event.n}`).toBe(open);
      },
    });
    await played.close();
  });

  test('[C2] a coach who left is known, and ends nothing', async () => {
    const left: string[] = [];
    const played = await playCase(all, {
      onEvent: ({ event, journal: { dossier } }) => {
        left.push(...event.entries.filter(({ type }) => type === 'coach.left').map(() => event.date));
        expect(dossier.coachLeft?.at.slice(0, 10)).toBe(left.at(-1));
        if (dossier.closings.size === 0) expect(['agreed', 'running', 'paused']).toContain(dossier.cycle.value.trajectory);
      },
    });
    await played.close();
  });
});

describe('rules at their edges', () => {
  test.each(micro.micros as readonly CaseScript[])(
    '[D2] $micro: what a rule refused is kept, and needs the person',
    async (script) => {
      const played = await playCase(script, { refusals: 'keep' });
      const refused = new Set(played.refused.map(({ entry }) => entry));
      const entries = script.events.flatMap((event) => event.entries);
      expectTold(played.journal.dossier, entries, refused);
      expect(played.journal.dossier.needsYou.map(({ type, code }) => ({ type, code }))).toEqual(
        played.refused.map(({ entry, error }) => ({ type: entry.type, code: error.code })),
      );
      await played.close();
    },
  );
});
