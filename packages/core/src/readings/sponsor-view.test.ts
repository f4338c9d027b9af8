import { describe, expect, test } from 'vitest';
import { mayReport, type SponsorMaySee, type SponsorRow, sponsorTable, type Track } from '../audience/sponsor-table';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { sponsorView } from './sponsor-view';

const tracks: readonly Track[] = ['preventive', 'curative', 'reintegration'];
const begin = (track: Track = 'curative') => on('2026-02-02', 'intake.given', { track });
const talk = (day: string) => on(day, 'coachSession.held', {}, 'coach');
const agree = (day: string, paidUntil: string) => on(day, 'sponsorGoal.given', { goal: 'Werk', paidUntil }, 'sponsor');
const view = (happened: readonly Happened[], today = '2026-05-01') =>
  sponsorView(toDossier(happened), new Date(`${today}T12:00:00`));

describe('the table of who pays', () => {
  const rows: readonly (readonly [SponsorRow, readonly SponsorMaySee[]])[] = [
    ['process', ['shown', 'shown', 'shown']],
    ['progress', ['never', 'never', 'report']],
    ['ending', ['never', 'never', 'report']],
    ['journey', ['never', 'never', 'report']],
    ['applications', ['never', 'never', 'report']],
    ['inner', ['never', 'never', 'never']],
    ['boundary', ['never', 'never', 'never']],
    ['medical', ['never', 'never', 'never']],
  ];

  test.each(rows)('[R78] %s, in each track: %j', (row, cells) => {
    expect(tracks.map((track) => sponsorTable[track][row])).toEqual(cells);
    expect(tracks.map((track) => mayReport(track, row))).toEqual(cells.map((cell) => cell !== 'never'));
  });

  test('[R78] the table has these rows and tracks and no other', () => {
    expect(Object.keys(sponsorTable)).toEqual(tracks);
    for (const track of tracks) expect(Object.keys(sponsorTable[track])).toEqual(rows.map(([row]) => row));
  });

  test('[R78] of a journey without a track a report tells process facts alone', () => {
    expect(rows.filter(([row]) => mayReport(undefined, row)).map(([row]) => row)).toEqual(['process']);
  });
});

describe('what a sponsor sees', () => {
  test.each(tracks)('[R79] in the %s track: track, start, number of talks and how it stands, and nothing else', (track) => {
    const seen = view([begin(track), talk('2026-02-03'), talk('2026-02-17')]);
    expect(seen).toStrictEqual({ track, started: '2026-02-02', coachSessionsHeld: 2, status: 'running' });
    expect(view([])).toStrictEqual({ track: undefined, started: undefined, coachSessionsHeld: 0, status: 'running' });
  });

  test('[R79] an ending shows as finished, never which; opened again it runs', () => {
    const closed = [begin(), on('2026-03-01', 'direction.added', { id: 'd', title: 'x' }), ending('2026-04-01')];
    expect(view(closed)).toStrictEqual({ track: 'curative', started: '2026-02-02', coachSessionsHeld: 0, status: 'closed' });
    expect(view([...closed, on('2026-04-08', 'trajectory.reopened', {})]).status).toBe('running');
  });

  const frozen = { track: 'curative', started: '2026-02-02', coachSessionsHeld: 2, status: 'ended', ended: '2026-03-27' };
  const paid = [begin(), talk('2026-02-03'), talk('2026-03-27')];

  test('[R140] frozen on the day on which the coach left: that day still counts, the day after does not', () => {
    const left = [...paid, on('2026-03-27', 'coach.left', {}, 'coach')];
    expect(view(left, '2026-03-27')).toStrictEqual(frozen);
    const after = [talk('2026-03-28'), on('2026-03-29', 'intake.given', { track: 'preventive' }), ending('2026-04-01')];
    expect(view([...left, ...after])).toStrictEqual(frozen);
  });

  test('[R141] running through the last paid day, frozen from the day after', () => {
    const agreed = [agree('2026-02-01', '2026-03-27'), ...paid];
    expect(view(agreed, '2026-03-27')).toStrictEqual({
      track: 'curative',
      started: '2026-02-02',
      coachSessionsHeld: 2,
      status: 'running',
    });
    expect(view(agreed, '2026-03-28')).toStrictEqual(frozen);
    expect(view([...agreed, talk('2026-03-28'), ending('2026-04-01')])).toStrictEqual(frozen);
    expect(sponsorView(toDossier([...agreed, talk('2026-03-28')]))).toStrictEqual(frozen);
  });

  test('[R141] a later day holds when it was agreed in time, on the last day at the latest', () => {
    const [first, ...rest] = [agree('2026-02-01', '2026-03-27'), ...paid] as [Happened, ...Happened[]];
    expect(view([first, ...rest, agree('2026-03-27', '2026-06-30')]).status).toBe('running');
    expect(view([first, ...rest, agree('2026-03-28', '2026-06-30')])).toStrictEqual(frozen);
    expect(view([first, ...rest, on('2026-03-01', 'sponsorGoal.given', { goal: 'Werk' }, 'sponsor')])).toStrictEqual(frozen);
  });

  test('[R140] of two ends the first counts', () => {
    const both = [agree('2026-02-01', '2026-03-27'), ...paid, on('2026-04-10', 'coach.left', {}, 'coach')];
    expect(view(both).ended).toBe('2026-03-27');
    expect(view([agree('2026-02-01', '2026-04-20'), ...paid, on('2026-03-27', 'coach.left', {}, 'coach')]).ended).toBe(
      '2026-03-27',
    );
  });

  test('[R140] what began after the end is not known to have begun', () => {
    const late = [on('2026-03-27', 'coach.left', {}, 'coach'), on('2026-03-28', 'intake.given', { track: 'curative' })];
    expect(view(late)).toStrictEqual({
      track: undefined,
      started: undefined,
      coachSessionsHeld: 0,
      status: 'ended',
      ended: '2026-03-27',
    });
  });

  test('[R79] a track that was agreed anew is the one that shows', () => {
    expect(view([begin(), on('2026-03-01', 'intake.given', { track: 'reintegration' })]).track).toBe('reintegration');
    expect(view([begin(), on('2026-03-01', 'intake.given', { question: 'x' })]).track).toBe('curative');
  });
});

function ending(day: string): Happened {
  return { ...on(day, 'trajectory.closed', { ending: 'newJob', setbackPlan: 'Ik bel An.' }), audience: 'private' };
}
