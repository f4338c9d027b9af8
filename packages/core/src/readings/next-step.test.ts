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
});
