import { describe, expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { nextStep } from './next-step';

const today = '2026-01-12';
const intake = on(today, 'intake.given', { question: 'Wat past?' });
const direction = on(today, 'direction.added', { id: 'd1', title: 'Museum' });
const begun = [intake, direction];

const plan = (id: string, when?: string) => on(today, 'exploration.planned', { id, kind: 'talk', ...(when ? { when } : {}) });
const found = on(today, 'finding.logged', { id: 'f1', text: 'x' });
const concluded = on(today, 'conclusion.drawn', { text: 'dus', rests: ['f1'] });
const course = on(today, 'course.set', { course: 'persist', reason: 'goed' });

const read = (...happened: readonly Happened[]) => nextStep(toDossier(happened), today);

describe('the next step', () => {
  test('[R16] intake, until there is a question and an aim', () => {
    expect(read()).toEqual({ step: 'intake', evidence: [] });
    expect(read(intake)).toEqual({ step: 'intake', evidence: ['e1'] });
    expect(read(direction)).toEqual({ step: 'intake', evidence: [] });
  });

  test('[R16] then planning', () => {
    expect(read(...begun)).toEqual({ step: 'plan', evidence: [] });
    expect(read(...begun, plan('a'))).toEqual({ step: 'plan', evidence: [] });
  });

  test('[R17] going, when something has a day: what is due first, today included, or else the soonest', () => {
    expect(read(...begun, plan('late', '2026-02-01'), plan('soon', '2026-01-20'))).toMatchObject({
      step: 'go',
      exploration: 'soon',
    });
    expect(read(...begun, plan('soon', '2026-01-20'), plan('now', '2026-01-12T09:00'))).toMatchObject({
      step: 'go',
      exploration: 'now',
    });
    expect(read(...begun, plan('missed', '2025-12-01'))).toMatchObject({ step: 'go', exploration: 'missed', evidence: ['e3'] });
  });

  test('[R17] of two on one day the one that was planned first; moved without a new day it has none yet', () => {
    const [a, b] = ['a', 'b'].map((id) => plan(id, '2026-01-20'));
    expect(read(...begun, a as Happened, b as Happened)).toEqual({ step: 'go', exploration: 'a', evidence: ['e3'] });
    expect(read(...begun, plan('soon', '2026-01-20'), plan('late', '2026-02-01'))).toMatchObject({ exploration: 'soon' });
    const moved = on(today, 'exploration.moved', { id: 'a', reason: 'time' });
    expect(read(...begun, plan('a'), moved)).toEqual({ step: 'plan', evidence: [] });
    expect(read(...begun, plan('a'), moved, plan('b', '2026-01-20'))).toMatchObject({ step: 'go', exploration: 'b' });
  });

  test('[R18] a note, when something was done that has none, before anything else that is planned', () => {
    const done = on(today, 'exploration.done', { id: 'a' });
    expect(read(...begun, plan('a', today), done, plan('b', today))).toEqual({
      step: 'note',
      exploration: 'a',
      evidence: ['e3'],
    });
    const noted = on(today, 'finding.logged', { text: 'x', exploration: 'a' });
    expect(read(...begun, plan('a', today), done, noted, plan('b', today))).toMatchObject({ step: 'go', exploration: 'b' });
  });

  test('[R19] looking back, when something was found and nothing is planned; then a course', () => {
    expect(read(...begun, found, plan('b', '2026-03-01'))).toMatchObject({ step: 'go', exploration: 'b' });
    const running = [...begun, plan('b')];
    expect(read(...running, found)).toEqual({ step: 'reflect', evidence: ['e4'] });
    expect(read(...running, found, concluded)).toEqual({ step: 'course', evidence: ['e5'] });
    expect(read(...running, found, concluded, course)).toEqual({ step: 'plan', evidence: ['e6'] });
  });

  test('[R19] a course before what lies ahead, after what is due', () => {
    expect(read(...begun, found, concluded, plan('b', '2026-01-13'))).toMatchObject({ step: 'course' });
    expect(read(...begun, found, concluded, plan('b', '2026-01-12'))).toMatchObject({ step: 'go' });
    expect(read(...begun, found, concluded, plan('b', '2026-01-12T16:00'))).toMatchObject({ step: 'go' });
  });

  test('[R20] waiting, when only somebody else can move', () => {
    const awaiting = on(today, 'exploration.awaiting', { id: 'a' });
    expect(read(...begun, plan('a'), awaiting)).toEqual({ step: 'wait', exploration: 'a', evidence: ['e3'] });
    expect(read(...begun, plan('a'), awaiting, plan('b', '2026-02-01'))).toMatchObject({ step: 'go', exploration: 'b' });
  });

  test('[R21] in a pause and after an ending nothing is asked', () => {
    const pause = on(today, 'pause.planned', {});
    const closed = on(today, 'trajectory.closed', { ending: 'stayed' });
    expect(read(...begun, plan('a', today), pause)).toEqual({ step: 'paused', evidence: ['e4'] });
    expect(read(...begun, plan('a', today), closed)).toEqual({ step: 'closed', evidence: ['e4'] });
    expect(read(...begun, closed, on(today, 'checkIn.planned', { on: ['2026-04-01'] }))).toEqual({
      step: 'closed',
      evidence: ['e3'],
    });
    expect(read(...begun, plan('a', today), closed, on(today, 'trajectory.reopened', {}))).toMatchObject({ step: 'go' });
    expect(read(...begun, plan('a', today), pause, on(today, 'pause.ended', {}))).toMatchObject({ step: 'go' });
  });

  test('[R194] a no asks for a note, until one was written or a course was set; an invitation asks for other things', () => {
    const heard = (outcome: 'rejected' | 'noAnswer' | 'invited') => on('2026-01-13', 'answer.received', { outcome });
    expect(read(...begun, heard('rejected'))).toEqual({ step: 'note', evidence: ['e3'] });
    expect(read(...begun, heard('noAnswer')).step).toBe('note');
    expect(read(...begun, heard('invited')).step).toBe('plan');
    expect(read(...begun, found, heard('rejected')).step).toBe('reflect');
    expect(read(...begun, found, concluded, course, heard('rejected')).step).toBe('note');
    const later = (type: 'finding' | 'course') => [
      ...begun,
      found,
      concluded,
      ...(type === 'course' ? [heard('rejected')] : [course, heard('rejected')]),
    ];
    const wrote = on('2026-01-14', 'finding.logged', { id: 'f2', text: 'Ze zochten iemand met een rijbewijs.' });
    expect(read(...later('finding'), wrote).step).toBe('reflect');
    expect(read(...later('course'), on('2026-01-14', 'course.set', { course: 'persist', reason: 'goed' })).step).toBe('plan');
  });

  test('[R195] a farewell before the first round answers the conclusion that it came with, and no later one', () => {
    const farewell = on(today, 'course.set', { round: 0, course: 'switch', reason: 'Dit is besloten.' });
    expect(read(...begun, found, concluded).step).toBe('course');
    expect(read(...begun, found, concluded, farewell).step).toBe('reflect');
    const again = on('2026-01-15', 'conclusion.drawn', { text: 'dus', rests: ['f1'] });
    expect(read(...begun, found, concluded, farewell, again).step).toBe('course');
  });
});
