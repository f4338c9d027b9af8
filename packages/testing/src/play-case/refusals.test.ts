import { rhythm, standstill, steering } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import micro from '../../cases/micro.json';
import type { CaseEntry, CaseScript } from './case-script';
import { playCase } from './play-case';

const start: CaseEntry = { type: 'intake.given', track: 'preventive', question: 'Wat past?' };
const direction: CaseEntry = { type: 'direction.added', id: 'd1', title: 'Bakker', state: 'active' };

function tell(...entries: readonly CaseEntry[]): CaseScript {
  return { micro: 'told', events: [{ n: 1, date: '2026-01-12', actor: 'client', entries: [start, direction, ...entries] }] };
}

async function play(...entries: readonly CaseEntry[]) {
  const played = await playCase(tell(...entries));
  await played.close();
  return { ...played, dossier: played.journal.dossier };
}

describe('a script plays to its end', () => {
  test('[C19] a course before a conclusion lands, and needs the person', async () => {
    const { dossier, refused } = await play({ type: 'course.set', round: 1, course: 'persist', reason: 'goed' });
    expect(refused.map(({ error }) => error.code)).toEqual(['ONDERWEG-205']);
    expect(dossier.courses.last).toMatchObject({ course: 'persist', isTaken: false, audience: 'coach' });
    expect(dossier.needsYou.size).toBe(1);
  });

  test('[J1] what a journal has no room for is left out, and what is left open is no reason to stop', async () => {
    const { dossier, refused } = await play(
      { type: 'criterion.added', id: 'c1', kind: 'must', range: ['20', '60'], mood: null },
      { type: 'note.written', kind: 'worry', text: 'x' },
      {
        type: 'finding.logged',
        id: 'f1',
        source: 'p',
        expires: null,
        links: [{ direction: 'd1', about: 'c1', polarity: 1, how: 'seen' }],
      },
    );
    expect(refused.map(({ error }) => error.code)).toEqual(['ONDERWEG-101', 'ONDERWEG-101', 'ONDERWEG-101']);
    expect(dossier).toMatchObject({ unread: 0, entries: 5 });
    expect(dossier.needsYou.size).toBe(0);
    expect(dossier.criteria.last).toMatchObject({ id: 'c1', kind: 'must', label: '…' });
    expect(dossier.notes.last?.kind).toBeUndefined();
    expect(dossier.findings.last?.links).toEqual([{ direction: 'd1', about: 'c1', polarity: 1 }]);
  });

  test('[A6] what may not be read by whom it says is for whom it usually is', async () => {
    const { dossier, refused } = await play(
      { type: 'note.written', text: 'x', audience: 'sponsor' },
      { type: 'exploration.planned', id: 'e1', kind: 'talk', audience: 'everyone' },
      { type: 'course.set', round: 1, course: 'persist', reason: 'goed', audience: 'everyone' },
      { type: 'conclusion.drawn', text: 'dus', rests: ['f9'], audience: 'private' },
    );
    expect(refused).toHaveLength(4);
    expect(dossier.notes.last?.audience).toBe('private');
    expect(dossier.explorations.last?.audience).toBe('coach');
    expect(dossier.courses.last?.audience).toBe('coach');
    expect(dossier.conclusions.last?.audience).toBe('private');
  });

  test('[J25] [J31] a kind that nobody knows is kept as unread, and what cannot be mended is set apart', async () => {
    const { dossier, journal } = await play({ type: 'moon.landed', text: 'x' }, { type: 'answer.received', outcome: 'perhaps' });
    expect(dossier).toMatchObject({ unread: 1, entries: 3 });
    expect(journal.quarantine()).toHaveLength(1);
  });

  test('who wants to hear of it at once can, or plays on without', async () => {
    const script = tell({ type: 'course.set', round: 1, course: 'persist', reason: 'goed' }, { type: 'note.written', mood: 1 });
    await expect(playCase(script, { refusals: 'throw' })).rejects.toMatchObject({ code: 'ONDERWEG-205' });
    const played = await playCase(script, { refusals: 'collect' });
    expect(played.refused).toHaveLength(2);
    expect(played.journal.dossier.entries).toBe(2);
    await played.close();
  });

  test.each(micro.micros as readonly CaseScript[])('$micro', async (script) => {
    const played = await playCase(script);
    expect(played.journal.dossier).toMatchObject({ unread: 0, entries: script.events.flatMap(({ entries }) => entries).length });
    await played.close();
  });
});

describe('what client and coach did together', () => {
  const together = { by: 'client+coach' };

  test('[R28] says nothing of the own pace, whoever it names first', async () => {
    const days = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', '2026-01-16'];
    const events = days.map((date, at) => ({
      n: at + 1,
      date,
      actor: at % 2 === 0 ? 'client+coach' : 'coach+client',
      entries: [{ type: 'finding.logged', id: `f${at}`, text: 'x' } as CaseEntry],
    }));
    const played = await playCase({ micro: 'together', events });
    expect(played.journal.dossier.lastActive).toBeUndefined();
    expect(rhythm(played.journal.dossier, '2026-01-16')).toBe(7);
    await played.close();
  });

  test('[C19] but what only the client may do is the client’s', async () => {
    const { dossier, refused } = await play(
      { type: 'finding.logged', id: 'f1', text: 'x' },
      { type: 'conclusion.drawn', text: 'dus', rests: ['f1'], ...together },
      { type: 'course.set', round: 1, course: 'persist', reason: 'goed', by: 'coach+client' },
      { type: 'accents.agreed', selfKnowledge: 1, vision: 1, marketExploration: 1, marketApproach: 1, ...together },
    );
    expect(refused).toEqual([]);
    expect(dossier.conclusions.last?.by).toBe('coach');
    expect(dossier.courses.last).toMatchObject({ by: 'client', isTaken: true });
    expect(dossier.accents.last).toMatchObject({ by: 'client', agreedWith: ['coach'] });
  });
});

test('[R40] a script without an intake or a direction is answered too', async () => {
  const events = [{ n: 1, date: '2026-01-12', actor: 'client', entries: [{ type: 'selfCheck.answered', room: 'no' }] }];
  const played = await playCase({ micro: 'bare', events });
  const now = new Date('2026-01-12T20:00:00');
  expect(steering(played.journal.dossier, now).trajectory.map(({ course }) => course)).toEqual(['widen', 'pause']);
  expect(standstill(played.journal.dossier, now).shown?.kind).toBe('tooHeavy');
  await played.close();
});
