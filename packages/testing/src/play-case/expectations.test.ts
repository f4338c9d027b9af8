import { cell, type Dossier, estimates, nextExplorations, sponsorView, standstill, steering } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import nurse from '../../cases/case-1-nurse-adventure.json';
import bank from '../../cases/case-2-bank-redundant-54.json';
import secondTrack from '../../cases/case-3-second-track.json';
import micro from '../../cases/micro.json';
import type { CaseEvent, CaseScript } from './case-script';
import { playCase } from './play-case';

/** What a case says that the readings must answer, at the end of a day. */
type Expectation = {
  readonly at?: string;
  readonly suggest?: Readonly<Record<string, string>>;
  readonly because?: Readonly<Record<string, string>>;
  readonly trajectory?: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
  readonly standstill?: readonly string[];
  readonly brier?: number | null;
  readonly topRung?: number;
  readonly nextDirection?: string | null;
  readonly nextQuestion?: string | null;
  readonly sponsorSees?: Readonly<Record<string, unknown>>;
};

/** Readings are asked before the course and the parking of the same day. */
const conclusive = [
  'course.set',
  'direction.parked',
  'direction.chosen',
  'direction.activated',
  'direction.added',
  'trajectory.closed',
];

/** The cases write the rule and what it is about as one word. */
const rules: Readonly<Record<string, string>> = {
  fitAndEnergy: 'fit+energy',
  tooLittle: 'too little evidence',
};

function toList(expect: unknown): readonly Expectation[] {
  if (expect === undefined) return [];
  return (Array.isArray(expect) ? expect : [expect]) as readonly Expectation[];
}

async function playUpTo(script: CaseScript, event: CaseEvent | undefined, isWhole: boolean): Promise<Dossier> {
  const events = event ? script.events.filter(({ n }) => n <= event.n) : script.events;
  const played = await playCase(
    { ...script, events },
    {
      refusals: 'keep',
      keep: (entry, { n }) => isWhole || n !== event?.n || !conclusive.includes(entry.type),
    },
  );
  const { dossier } = played.journal;
  await played.close();
  return dossier;
}

function answer(dossier: Dossier, after: Dossier, today: string, expected: Expectation): Expectation {
  const now = new Date(`${today}T20:00:00`);
  const { directions, trajectory } = steering(dossier, now);
  const next = nextExplorations(dossier, now);
  const [question] = next.questions;
  const toSuggestion = (id: string) => directions.find(({ direction }) => direction === id);
  const toRule = (id: string) => {
    const { rule = 'absent', about = [] } = toSuggestion(id) ?? {};
    return rule === 'blocked' ? `blocked:${about.join(',')}` : (rules[rule] ?? rule);
  };
  const ofKeys = (names: object | undefined, read: (name: string) => string | undefined) =>
    Object.fromEntries(Object.keys(names ?? {}).map((name) => [name, read(name)])) as Readonly<Record<string, string>>;
  const all: Expectation = {
    suggest: ofKeys(expected.suggest, (id) => toSuggestion(id)?.course ?? 'absent'),
    because: ofKeys(expected.because, toRule),
    trajectory: trajectory.map(({ course }) => course),
    cells: ofKeys(expected.cells, (place) => {
      const [direction = '', about = ''] = place.split('/');
      return cell(dossier, direction, about, today).state;
    }),
    standstill: standstill(dossier, now).kinds.map(({ kind }) => kind),
    brier: estimates(dossier, today).brier ?? null,
    topRung: next.topRung,
    nextDirection: question?.direction ?? null,
    nextQuestion: question ? `${question.direction}/${question.about}` : null,
    sponsorSees: sponsorView(after),
  };
  const asked = Object.keys(expected).filter((name): name is keyof Expectation => name !== 'at');
  return Object.fromEntries(asked.map((name) => [name, all[name]]));
}

describe.each([nurse, bank, secondTrack])('$case', (script) => {
  const expecting = (script as CaseScript).events.filter((event) => event.expect !== undefined);
  test.each(expecting)('day $n, $date: $title', async (event) => {
    for (const expected of toList(event.expect)) {
      const { at = event.date, ...answers } = expected;
      const [dossier, after] = [await playUpTo(script, event, false), await playUpTo(script, event, true)];
      expect(answer(dossier, after, at, answers)).toEqual(answers);
      const shown = JSON.stringify(sponsorView(after));
      for (const canary of script.canaries) expect(shown).not.toContain(canary);
    }
  });
});

describe('thresholds at their edges', () => {
  const scripts = micro.micros as unknown as readonly (CaseScript & { readonly expect: readonly Expectation[] })[];
  test.each(scripts)('$micro', async ({ expect: expectations, ...script }) => {
    for (const { at, ...answers } of expectations) {
      const today = at ?? script.events.at(-1)?.date ?? '';
      const dossier = await playUpTo({ ...script, events: script.events.filter(({ date }) => date <= today) }, undefined, true);
      expect(answer(dossier, dossier, today, answers), today).toEqual(answers);
    }
  });
});
