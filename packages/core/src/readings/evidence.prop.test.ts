import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { howMany } from '../how-many.test.setup';
import type { Entry } from '../journal/entry';
import { methods } from '../method/methods';
import { courseOffer } from './course-offer';
import { everyReading } from './every-reading.test.setup';
import { type GeneratedJourney, journeyPlans, tellJourney } from './generated-journeys.test.setup';
import { firstMoves } from './first-moves';
import { help } from './help';
import { nextExplorations } from './next-explorations';
import { nextOffer } from './next-offer';
import { nextStep } from './next-step';
import { oneVoice } from './one-voice';
import { cells } from './cells';
import { toReadingDay } from './reading-day';
import { sessionPreparation } from './session-preparation';
import { standstill } from './standstill';
import { type StandstillKind, standstillKinds } from './standstill.rules';
import { steering } from './steering';
import { weighing } from './weighing';

/** How many journeys are drawn: `JOURNEYS=10000` for a long look. */
const tries = howMany('JOURNEYS', 1_000);

const journeys = journeyPlans.map((plan) => tellJourney(plan));
const open = ({ entries }: GeneratedJourney) => fold(entries, methods.reorientation);

test('[R110] every reading that is exported takes part in what follows', () => {
  const known = ['afterCare', 'criteriaHistory', 'directionsPicture', 'grid', 'lookAgain', 'meanings', 'nextExplorations'];
  const more = [
    'courseOffer',
    'firstMoves',
    'help',
    'nextOffer',
    'visibility',
    'processMeasures',
    'rounds',
    'standstill',
    'steering',
    'weighing',
    'whereWasI',
  ];
  expect(Object.keys(everyReading)).toEqual(expect.arrayContaining([...known, ...more]));
});

test('[R110] the journeys that are drawn meet every rule', () => {
  const met = new Set<string>();
  for (const journey of fc.sample(journeys, { numRuns: 3000, seed: 1 })) {
    const dossier = open(journey);
    const { directions, trajectory } = steering(dossier, journey.now);
    for (const { rule } of [...directions, ...trajectory]) met.add(rule);
    for (const { kind } of standstill(dossier, journey.now).kinds) met.add(kind);
    for (const { question } of sessionPreparation(dossier, { since: '2026-01-20', now: journey.now }).questions)
      met.add(question);
    met
      .add(`step ${nextStep(dossier, toReadingDay(dossier, journey.now)).step}`)
      .add(`weights ${weighing(dossier, journey.now).rule}`);
    expect(dossier.unread + dossier.needsYou.size).toBe(0);
  }
  const rules = ['blocked', 'chance', 'fit', 'fitAndEnergy', 'contradicted', 'ready', 'positive', 'tooLittle'];
  const courses = ['fewOpen', 'nothingNew', 'parkedForOneReason', 'manyActive', 'noRoom', 'littleRoom'];
  const questions = ['surprise', 'contradiction', 'harshThought', 'unknownUnexplored', 'dreadFell', 'nothingLogged'];
  const steps = ['paused', 'intake', 'note', 'go', 'reflect', 'wait', 'plan', 'closed'].map((step) => `step ${step}`);
  const weights = ['silent', 'tooFew', 'tooEarly', 'notClose', 'first', 'again'].map((rule) => `weights ${rule}`);
  const all = [...rules, ...courses, ...questions, ...steps, ...weights, ...standstillKinds];
  expect(all.filter((rule) => !met.has(rule))).toEqual([]);
});

/** Every list of entries in what a reading says, wherever it stands. */
function findEvidence(said: unknown, found: string[] = []): readonly string[] {
  if (typeof said !== 'object' || said === null) return found;
  for (const [name, value] of Object.entries(said)) {
    if (['evidence', 'forIt', 'againstIt'].includes(name)) found.push(...(value as readonly string[]));
    else findEvidence(value, found);
  }
  return found;
}

type Payload = {
  readonly links?: readonly { readonly direction: string; readonly about: string }[];
  readonly directions?: readonly string[];
  readonly id?: string;
};

/** What an entry speaks of. */
function speaksOf({ type, payload }: Entry, direction: string, abouts?: readonly string[]): boolean {
  const { links = [], directions = [], id } = payload as Payload;
  if (type === 'direction.added') return id === direction;
  if (type === 'exploration.planned' || type === 'exploration.done') return directions.includes(direction);
  return links.some((link) => link.direction === direction && (abouts?.includes(link.about) ?? true));
}

const typesOf: Readonly<Record<StandstillKind, readonly string[]>> = {
  tooHeavy: ['selfCheck.answered'],
  doNotDare: ['exploration.planned'],
  noTime: ['exploration.planned'],
  badNews: ['answer.received', 'finding.logged', 'signal.logged', 'exploration.planned', 'selfCheck.answered'],
  waiting: ['exploration.planned'],
  noHarvest: ['application.sent', 'exploration.planned'],
  contradictory: ['finding.logged', 'signal.logged'],
  circling: ['reflection.written', 'note.written', 'criterion.added', 'criterion.sharpened'],
  caughtBetween: ['goalDifference.marked'],
  doNotKnow: [],
};

describe('what a reading rests on', () => {
  test('[R111] exists, whatever happened: entries of this dossier, each named once', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const dossier = open(journey);
        const ids = new Set(journey.entries.map(({ id }) => id));
        for (const [name, read] of Object.entries(everyReading)) {
          for (const id of findEvidence(read(dossier, journey.now))) if (!ids.has(id)) throw new Error(`${name} rests on ${id}`);
        }
        const { evidence } = steering(dossier, journey.now);
        expect(new Set(evidence).size).toBe(evidence.length);
      }),
      { numRuns: tries / 2 },
    );
  });

  test('[R112] is there for every suggestion, question and sign of standstill', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const dossier = open(journey);
        const { now } = journey;
        const { directions, trajectory, shown } = steering(dossier, now);
        const weighed = weighing(dossier, now);
        const [said, offer] = [help(dossier, now), nextOffer(dossier, now)];
        const suggestions = [
          ...directions.filter(({ course }) => course !== 'none'),
          ...trajectory,
          ...shown,
          ...nextExplorations(dossier, now).questions,
          ...standstill(dossier, now).kinds,
          ...courseOffer(dossier, now).suggestions,
          ...nextOffer(dossier, now).questions,
          ...(said.kind ? [said] : []),
          ...(offer.mode === 'silent' || (offer.mode === 'ask' && offer.questions.length === 0) ? [] : [offer]),
          ...firstMoves(dossier, now).moves.filter(({ isDone }) => isDone),
          ...sessionPreparation(dossier, { since: '2026-01-20', now }).questions,
          ...dossier.directions
            .map(({ id }) => oneVoice(dossier, id, toReadingDay(dossier, now)))
            .filter(({ isOneVoice }) => isOneVoice),
          ...(weighed.asks ? [weighed] : []),
        ];
        for (const suggestion of suggestions) {
          if (suggestion.evidence.length === 0) throw new Error(`nothing under ${JSON.stringify(suggestion)}`);
        }
      }),
      { numRuns: tries },
    );
  });

  test('[R113] is about it: the direction, what is asked of it, or what the sign tells of', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const dossier = open(journey);
        const { now } = journey;
        const today = toReadingDay(dossier, now);
        const byId = new Map(journey.entries.map((entry) => [entry.id, entry]));
        const hold = (what: string, ids: readonly string[], isAbout: (entry: Entry) => boolean) => {
          for (const id of ids) {
            const entry = byId.get(id);
            if (!entry || !isAbout(entry)) throw new Error(`${what} rests on ${id}, ${entry?.type}`);
          }
        };
        for (const { direction, evidence, forIt, againstIt, course } of steering(dossier, now).directions) {
          hold(`${course} for ${direction}`, [...evidence, ...forIt, ...againstIt], (entry) => speaksOf(entry, direction));
        }
        const known = cells(dossier, today);
        for (const { id } of dossier.directions) {
          hold(`one voice of ${id}`, oneVoice(dossier, id, today).evidence, (entry) => speaksOf(entry, id));
          for (const about of journey.abouts) {
            hold(`${id}/${about}`, known.get(id, about).evidence, (entry) => speaksOf(entry, id, [about]));
          }
        }
        for (const { direction, about, evidence } of nextExplorations(dossier, now).questions) {
          hold(`question ${direction}/${about}`, evidence, (entry) =>
            entry.type === 'criterion.added' ? (entry.payload as Payload).id === about : speaksOf(entry, direction, [about]),
          );
        }
        for (const { kind, evidence } of standstill(dossier, now).kinds) {
          if (kind === 'doNotKnow') expect(evidence).toEqual([dossier.lastEntry?.id]);
          else hold(kind, evidence, ({ type }) => typesOf[kind].includes(type));
        }
      }),
      { numRuns: tries },
    );
  });
});
