import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../dossier/dossier';
import { fold, foldOn } from '../dossier/fold';
import type { Entry } from '../journal/entry';
import { toDay } from '../journal/shown-time';
import { methods } from '../method/methods';
import { readEverything } from './every-reading.test.setup';
import { journeyPlans, tellJourney } from './generated-journeys.test.setup';

const journeys = journeyPlans.map((plan) => tellJourney(plan));
const toEvening = (day: string, later: number) => new Date(Date.parse(`${day}T20:00:00Z`) + later * 86_400_000);

/** How it is asked after each entry: of the latest version or an earlier one, and how many days after the last entry. */
const visits = fc.array(fc.record({ back: fc.constantFrom(0, 0, 0, 1, 5), later: fc.constantFrom(0, 0, 1, 3, 9, 20) }), {
  minLength: 1,
  maxLength: 8,
});

test('[R200] asked at every step, of versions that grew apart and on any day, readings say what a fresh dossier says', () => {
  fc.assert(
    fc.property(journeys, visits, ({ entries }, list) => {
      let dossier = fold([], methods.reorientation);
      const versions: Dossier[] = [dossier];
      for (const [at, entry] of entries.entries()) {
        dossier = foldOn(dossier, [entry]);
        versions.push(dossier);
        const { back, later } = list[at % list.length] ?? { back: 0, later: 0 };
        const seen = Math.max(0, at + 1 - back);
        const when = toEvening(toDay(entry.shownTime), later);
        const said = readEverything(versions[seen] as Dossier, when);
        expect(said).toBe(readEverything(fold(entries.slice(0, seen), methods.reorientation), when));
      }
    }),
    { numRuns: 100 },
  );
});

test('[R200] also two futures of one dossier', () => {
  fc.assert(
    fc.property(journeys, journeys, fc.nat(30), ({ entries, now }, other, place) => {
      const shared = entries.slice(0, place);
      const start = fold(shared, methods.reorientation);
      readEverything(start, now);
      // Of another device, after the same start.
      const apart = other.entries.map((entry): Entry => ({ ...entry, id: `other-${entry.id}`, device: 'phone' }));
      const futures = [entries.slice(place), apart];
      for (const future of futures) {
        const said = readEverything(foldOn(start, future), now);
        expect(said).toBe(readEverything(foldOn(fold(shared, methods.reorientation), future), now));
      }
      expect(readEverything(start, now)).toBe(readEverything(fold(shared, methods.reorientation), now));
    }),
    { numRuns: 300 },
  );
});
