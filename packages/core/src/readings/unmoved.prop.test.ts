import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { howMany } from '../how-many.test.setup';
import type { Entry } from '../journal/entry';
import { methods } from '../method/methods';
import { afterCare } from './after-care';
import { cells } from './cells';
import { directionsPicture } from './directions-picture';
import { readEverything } from './every-reading.test.setup';
import { type GeneratedJourney, journeyPlans, tellJourney } from './generated-journeys.test.setup';
import { firstMoves } from './first-moves';
import { grid } from './grid';
import { help } from './help';
import { nextExplorations } from './next-explorations';
import { nextNudge } from './next-nudge';
import { nextOffer } from './next-offer';
import { oneVoice } from './one-voice';
import { toReadingDay } from './reading-day';
import { sessionPreparation } from './session-preparation';
import { sponsorView } from './sponsor-view';
import { standstill } from './standstill';
import { steering } from './steering';
import { visibility } from './visibility';
import { weighing } from './weighing';

/** How many journeys are drawn: `JOURNEYS=1000` for a long look. */
const tries = howMany('JOURNEYS', 300);

const journeys = journeyPlans.map((plan) => tellJourney(plan));
const open = (entries: readonly Entry[]) => fold(entries, methods.reorientation);

/** One more entry from another device, that had read this many of them by then. */
function writeIn(entries: readonly Entry[], place: number, type: string, version: number, payload: object): readonly Entry[] {
  const after = Math.min(place, entries.length);
  const [near] = entries.slice(after - 1);
  const entry: Entry = {
    ...(near as Entry),
    id: 'more',
    device: 'phone',
    deviceSeq: 1,
    after,
    type,
    version,
    payload,
    author: { id: 'client', role: 'client' },
  };
  return [...entries.slice(0, after), entry, ...entries.slice(after)];
}

/** All that is said of one direction, and of nothing else. */
function readDirection({ entries, abouts, now }: GeneratedJourney, id: string): unknown {
  const dossier = open(entries);
  const today = toReadingDay(dossier, now);
  const known = cells(dossier, today);
  return {
    suggestion: steering(dossier, now).directions.find(({ direction }) => direction === id),
    cells: abouts.map((about) => known.get(id, about)),
    row: grid(dossier, now).rows.find(({ direction }) => direction.id === id),
    picture: directionsPicture(dossier, now).directions.find(({ direction }) => direction.id === id),
    voices: oneVoice(dossier, id, today),
  };
}

/** A note that nobody judged yet is named as such, in a list of its own; nothing else may follow from it. */
function leaveOutUnjudged(said: unknown): unknown {
  return JSON.parse(
    JSON.stringify(said, (name, value) => (name === 'unjudged' ? value.filter((id: string) => id !== 'more') : value)),
  );
}

describe('what is no reason changes nothing', () => {
  test('[R114] a note that says nothing about a direction, or speaks of another, changes nothing for it', () => {
    const notes = fc.constantFrom(
      ['note.written', 1, { text: 'Vandaag niets.' }] as const,
      ['finding.logged', 2, { text: 'Druk in de trein.', source: 'An', kind: 'surprise' }] as const,
      ['finding.logged', 2, { text: 'x', links: [{ direction: 'elsewhere', about: 'chance', polarity: -2 }] }] as const,
      ['finding.logged', 2, { text: 'x', links: [{ direction: 'd1', about: 'doable', polarity: 0 }] }] as const,
    );
    fc.assert(
      fc.property(journeys, fc.integer({ min: 1, max: 60 }), notes, (journey, place, [type, version, payload]) => {
        const entries = writeIn(journey.entries, place, type, version, payload);
        const questions = (of: readonly Entry[]) => nextExplorations(open(of), journey.now).questions;
        expect(questions(entries)).toEqual(questions(journey.entries));
        for (const id of journey.directions) {
          const said = readDirection({ ...journey, entries }, id);
          expect(leaveOutUnjudged(said)).toEqual(leaveOutUnjudged(readDirection(journey, id)));
        }
      }),
      { numRuns: tries },
    );
  });

  test('[R114] what is heard of one direction changes nothing for another', () => {
    const links = ['chance', 'doable', 'k1'].map((about) => ({ direction: 'd1', about, polarity: -1 }));
    fc.assert(
      fc.property(journeys, fc.integer({ min: 1, max: 60 }), (journey, place) => {
        const entries = writeIn(journey.entries, place, 'finding.logged', 2, { text: 'x', source: 'An', links });
        for (const id of journey.directions.filter((direction) => direction !== 'd1')) {
          expect(readDirection({ ...journey, entries }, id)).toEqual(readDirection(journey, id));
        }
      }),
      { numRuns: tries },
    );
  });

  test('[R115] age and sex in what somebody wrote change nothing but the words', () => {
    const [a, b] = ['Ik ben 54 en een man.', 'Ik ben 23 en een vrouw.'];
    fc.assert(
      fc.property(journeyPlans, (plan) => {
        const [older, younger] = [a, b].map((words) => {
          const { entries, now } = tellJourney(plan, (place) => `${place}. ${words}`);
          return readEverything(open(entries), now).replaceAll(words, '');
        });
        expect(older).toBe(younger);
      }),
      { numRuns: tries },
    );
  });

  test('[R116] read twice, it says the same, and the dossier is as it was', () => {
    fc.assert(
      fc.property(journeys, ({ entries, now }) => {
        const dossier = open(entries);
        const before = JSON.stringify(dossier);
        const said = readEverything(dossier, now);
        expect(readEverything(dossier, now)).toBe(said);
        expect(JSON.stringify(dossier)).toBe(before);
        expect(readEverything(open(entries), now)).toBe(said);
      }),
      { numRuns: tries },
    );
  });
});

describe('what is to stay silent, does', () => {
  test('[R117] in a pause no standstill is seen, no letter opens, nothing is due and no weights are asked', () => {
    fc.assert(
      fc.property(journeys, fc.nat(30), ({ entries, now }, days) => {
        const until = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const dossier = open(writeIn(entries, entries.length, 'pause.planned', 1, { until }));
        expect(standstill(dossier, now)).toEqual({ kinds: [], shown: undefined, evidence: [] });
        expect(afterCare(dossier, now)).toMatchObject({ openable: [], due: undefined, asksForSupport: false });
        expect(weighing(dossier, now)).toMatchObject({ asks: false, rule: 'silent' });
        expect(help(dossier, now)).toEqual({ kind: undefined, asksNothing: false, evidence: [] });
        expect(nextOffer(dossier, now)).toMatchObject({ mode: 'silent', questions: [] });
        expect(firstMoves(dossier, now).moves).toEqual([]);
        expect(visibility(dossier, now)).toMatchObject({ toThank: [], toAsk: [], unanswered: [] });
        expect(nextNudge(dossier, now)).toBeUndefined();
      }),
      { numRuns: tries },
    );
  });

  test('[R118] what somebody wrote, and all that is private but the ending, never shows in what a sponsor sees', () => {
    const secret = 'alleen voor mij';
    fc.assert(
      fc.property(journeyPlans, (plan) => {
        const { entries } = tellJourney(plan, (place) => `${place} ${secret}`);
        const view = sponsorView(open(entries));
        expect(JSON.stringify(view)).not.toContain(secret);
        const isEnding = ({ type }: Entry) => type === 'trajectory.closed' || type === 'trajectory.reopened';
        const shared = entries.filter((entry) => entry.audience !== 'private' || isEnding(entry));
        expect(sponsorView(open(shared))).toEqual(view);
      }),
      { numRuns: tries },
    );
  });

  test('[R119] the page before a talk rests on nothing private, but for the difference that was put on its list', () => {
    fc.assert(
      fc.property(journeys, ({ entries, now }) => {
        const hidden = new Set(entries.filter(({ audience }) => audience === 'private').map(({ id }) => id));
        const page = sessionPreparation(open(entries), { since: '2026-01-20', now, reader: 'coach' });
        const listed = new Set(page.differences.map(({ entry }) => entry));
        expect(page.evidence.filter((id) => hidden.has(id) && !listed.has(id))).toEqual([]);
      }),
      { numRuns: tries },
    );
  });
});
