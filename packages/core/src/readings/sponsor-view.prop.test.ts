import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { events } from '../events/events';
import { eventTypes, fitting } from '../events/payloads.test.setup';
import type { Entry } from '../journal/entry';
import type { Schema } from '../schema';
import { journeyPlans, tellJourney } from './generated-journeys.test.setup';
import { sponsorView } from './sponsor-view';

test('[R142] other words, wherever somebody may type, change nothing in what a sponsor sees', () => {
  fc.assert(
    fc.property(journeyPlans, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (plan, before, after) => {
      const [one, other] = [before, after].map((words) => tellJourney(plan, (place) => `${place} ${words}`));
      expect(sponsorView(fold(one?.entries ?? []))).toStrictEqual(sponsorView(fold(other?.entries ?? [])));
    }),
    { numRuns: 1000 },
  );
});

const anything = fc.array(
  fc.constantFrom(...eventTypes).chain((type) => fitting(events[type].schema as Schema).map((payload) => ({ type, payload }))),
  { minLength: 1, maxLength: 30 },
);

test('[R142] whatever is in the journal, a sponsor sees a track, two days, a number and a state', () => {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  fc.assert(
    fc.property(anything, (written) => {
      const entries = written.map(({ type, payload }, at) => toEntry(type, payload as object, at));
      const { track, started, coachSessionsHeld, status, ended, ...more } = sponsorView(fold(entries));
      expect(more).toEqual({});
      expect([undefined, 'preventive', 'curative', 'reintegration']).toContain(track);
      expect(['running', 'closed', 'ended']).toContain(status);
      expect(coachSessionsHeld).toBeLessThanOrEqual(written.length);
      for (const known of [started, ended]) expect(known ?? '2026-01-12').toMatch(day);
    }),
    { numRuns: 1000 },
  );
});

function toEntry(type: Entry['type'], payload: object, at: number): Entry {
  return {
    id: `e${at + 1}`,
    journal: 'mila',
    author: { id: 'client', role: 'client' },
    device: 'laptop',
    deviceSeq: at + 1,
    after: at,
    type,
    version: events[type as keyof typeof events].version,
    audience: 'coach',
    shownTime: `2026-01-${String(12 + Math.min(at, 15))}T12:00:00+01:00`,
    payload,
  };
}
