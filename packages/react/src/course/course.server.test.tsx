import { methods, openJournal, type RecordedEvent } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NextStep } from '../next-step';
import { Onderweg } from '../onderweg/onderweg';
import { Course } from '.';

const begin: readonly RecordedEvent[] = [
  ['intake.given', { question: 'Wat past bij mij?' }],
  ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }],
];

async function read(events: readonly RecordedEvent[]): Promise<string> {
  const author = { id: 'me', role: 'client' } as const;
  const now = () => new Date('2026-05-02T18:00:00+02:00');
  const storage = memoryStorage({ durability: 'durable' });
  const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
  await journal.recordAll([...begin, ...events]);
  return renderToString(
    <Onderweg journal={journal} locale={nl} now={now}>
      <Course nextStep={<NextStep />} onGo={() => undefined} />
    </Onderweg>,
  );
}

test('nothing stands above an invitation', async () => {
  const invited = await read([
    ['application.sent', { id: 'a1', to: 'De Haven' }],
    ['answer.received', { application: 'a1', outcome: 'invited' }],
  ]);
  const invitation = invited.indexOf('De Haven wil je spreken.');
  expect(invitation).toBeGreaterThan(0);
  expect(invitation).toBeLessThan(invited.indexOf('Ronde 1, sinds'));
  const usual = await read([]);
  expect(usual.indexOf('De volgende stap')).toBeGreaterThan(usual.indexOf('Ronde 1, sinds'));
});

test('an ending says what it began with, what was done, and what is taken along', async () => {
  const html = await read([
    ['exploration.done', { id: 'x1', kind: 'talk' }],
    ['finding.logged', { id: 'f1', text: 'Vroeg op.', exploration: 'x1' }],
    ['finding.logged', { id: 'f2', text: 'Lekker warm.', exploration: 'x1' }],
    ['conclusion.drawn', { text: 'Het past.', rests: ['f1'] }],
    ['course.set', { course: 'deepen', reason: 'Ik wil meer zien.', directions: ['d1'] }],
    [
      'trajectory.closed',
      {
        ending: 'stayed',
        carry: ['Ik kan vroeg op.', 'Vragen mag.', 'Brood is mooi.'],
        setbackPlan: 'dan bel ik Sam.',
        setbackPlanSkipped: false,
      },
    ],
  ]);
  expect(html).toContain('Je begon met: ‘Wat past bij mij?’');
  expect(html).toContain('Je deed 1 verkenning en schreef 2 vondsten op, in 1 ronde.');
  for (const line of ['Ik kan vroeg op.', 'Vragen mag.', 'Brood is mooi.']) expect(html).toContain(`<li>${line}</li>`);
  expect(html).toContain('Als het tegenzit: dan bel ik Sam.');
  for (const way of ['Mijn reis bekijken', 'Mijn verslag bewaren', 'Voor later']) expect(html).toContain(way);
});

test('after its day a plan has all three answers', async () => {
  const { journal } = await playCase(nurse, { until: '2026-01-15' });
  const html = renderToString(
    <Onderweg journal={journal} locale={nl} now={() => new Date('2026-01-26T18:00:00+01:00')}>
      <Course onGo={() => undefined} />
    </Onderweg>,
  );
  expect(html).toMatch(/Is het gedaan, of schuift het\?/);
  for (const answer of ['Gedaan', 'Verzetten', 'Niet meer']) expect(html).toContain(`>${answer}</button>`);
});

test('who went for something has a course, also in the first round', async () => {
  expect(await read([])).toContain('Je hebt nog geen koers gekozen.');
  const chosen = await read([['direction.chosen', { id: 'd1' }]]);
  expect(chosen).toContain('Je gaat voor Bakker.');
  expect(chosen).not.toContain('Je hebt nog geen koers gekozen.');
});
