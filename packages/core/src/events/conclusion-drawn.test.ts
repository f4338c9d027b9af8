import { expect, test } from 'vitest';
import { on, toDossier } from '../readings/a-dossier.test.setup';

test('[R220] a conclusion rests on a finding or on what an employer answered, and on nothing else', () => {
  const happened = [
    on('2026-01-05', 'intake.given', { question: 'x', alreadyApplying: true }),
    on('2026-01-05', 'application.sent', { id: 'a1', to: 'School De Kim' }),
    on('2026-01-12', 'answer.received', { application: 'a1', outcome: 'rejected' }),
  ];
  const drawn = (rests: string) =>
    toDossier([...happened, on('2026-01-12', 'conclusion.drawn', { text: 'dus', rests: [rests] })]);
  expect(drawn('e3').conclusions.last).toMatchObject({ isTaken: true, rests: ['e3'] });
  expect(drawn('e3').answers.last).toMatchObject({ round: 1, outcome: 'rejected' });
  expect(drawn('a1').conclusions.last?.isTaken).toBe(false);
  expect(drawn('nothing').needsYou.last?.code).toBe('ONDERWEG-202');
});
