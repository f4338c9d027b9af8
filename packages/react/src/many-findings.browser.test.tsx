import { type RecordedEvent, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  Course,
  Criteria,
  Directions,
  ExplorationLog,
  Grid,
  Journey,
  Market,
  NextStep,
  Onderweg,
  Profile,
  Reflection,
  Report,
  SessionPreparation,
  Visibility,
} from '.';

afterEach(cleanup);

const author = { id: 'client', role: 'client' } as const;
const now = () => new Date('2026-03-01T12:00:00+01:00');
const abouts = ['k0', 'k1', 'k2', 'k3', 'chance', 'doable'];

/** A long journey: many directions, and findings about all of them. */
async function travel(directions: number, findings: number) {
  const method = methods.reorientation;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage(), method, clock: now });
  const happened: RecordedEvent[] = [['intake.given', { question: 'Wat past bij mij?' }]];
  for (let at = 0; at < 4; at++) {
    happened.push(['criterion.added', { id: `k${at}`, label: `Wens ${at}`, kind: at === 0 ? 'must' : 'important' }]);
  }
  for (let at = 0; at < directions; at++) {
    happened.push(['direction.added', { id: `d${at}`, title: `Richting ${at}`, state: 'active' }]);
  }
  for (let at = 0; at < findings; at++) {
    const links = [
      { direction: `d${at % directions}`, about: abouts[at % abouts.length] ?? 'chance', polarity: at % 3 === 0 ? -1 : 1 },
    ];
    const found = { text: `Vondst ${at}`, source: `bron ${at % 97}`, links };
    happened.push(at % 5 === 0 ? ['signal.logged', found] : ['finding.logged', found]);
  }
  for (let at = 0; at < directions; at++) {
    happened.push(['application.sent', { id: `a${at}`, to: `Werkgever ${at}` }]);
  }
  await journal.recordAll(happened);
  return journal;
}

const widgets = {
  course: <Course nextStep={<NextStep />} />,
  criteria: <Criteria />,
  directions: <Directions />,
  explorationLog: <ExplorationLog />,
  grid: <Grid />,
  journey: <Journey />,
  market: <Market />,
  profile: <Profile />,
  reflection: <Reflection start="conclude" />,
  report: <Report />,
  sessionPreparation: <SessionPreparation />,
  visibility: <Visibility />,
};

describe('a long journey is drawn as far as somebody looks', () => {
  let long: Awaited<ReturnType<typeof travel>>;
  beforeAll(async () => {
    long = await travel(300, 10_000);
  }, 60_000);

  test.each(Object.entries(widgets))(
    '%s: 300 directions and 10,000 findings',
    async (_, widget) => {
      const { container } = render(
        <Onderweg journal={long} locale={nl} now={now}>
          {widget}
        </Onderweg>,
      );
      await expect.poll(() => container.querySelectorAll('[data-part="root"] *').length, { timeout: 20_000 }).toBeGreaterThan(3);
      await new Promise((done) => setTimeout(done, 100));
      expect(container.querySelectorAll('*').length).toBeLessThan(2_500);
    },
    60_000,
  );
});
