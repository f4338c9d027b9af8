import { expect, test } from 'vitest';
import type { Method } from '../method/method';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { firstMoves } from './first-moves';

const start = on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' });
const applying = on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?', alreadyApplying: true });
const direction = (id: string, rest: object = {}) =>
  on('2026-01-05', 'direction.added', { id, title: id, state: 'active', ...rest });
const read = (method: Method, ...happened: readonly Happened[]) =>
  firstMoves(toDossier(happened, method), new Date('2026-01-08T12:00:00+01:00'));
const told = (...asked: Parameters<typeof read>) =>
  read(...asked).moves.map(({ move, kind, isDone }) => `${kind ?? move}${isDone ? ' done' : ''}`);

test('[R170] each track begins in its own way, as its method says', () => {
  expect(told(methods.reorientation, start, direction('d1'))).toEqual(['picture', 'meaning', 'unknownJobs']);
  expect(told(methods.redundancy, applying, direction('d1'))).toEqual(['running', 'safetyNet']);
  expect(told(methods.reintegration, start, direction('d1'))).toEqual(['farewell', 'tryTwoHours']);
  expect(told({ ...methods.redundancy, firstMoves: [] }, applying, direction('d1'))).toEqual([]);
});

test('[R171] who applies nowhere has nothing running to start from', () => {
  expect(told(methods.redundancy, start, direction('d1'))).toEqual(['safetyNet']);
});

test('[R172] a move is done by what happened, and rests on that', () => {
  const picture = on('2026-01-06', 'picture.given', { text: 'Brandweer', meanings: ['onverwacht'] });
  const unknown = direction('d2', { novelty: 'unknown' });
  expect(told(methods.reorientation, start, direction('d1'), picture, unknown)).toEqual([
    'picture done',
    'meaning done',
    'unknownJobs',
  ]);
  expect(read(methods.reorientation, start, direction('d1'), picture, unknown).evidence).toEqual(['e3']);
  expect(told(methods.redundancy, applying, direction('d1'), on('2026-01-06', 'application.sent', { to: 'de haven' }))).toEqual([
    'running done',
    'safetyNet',
  ]);
  expect(
    told(methods.redundancy, applying, direction('d1'), on('2026-01-06', 'exploration.planned', { id: 'x', kind: 'talk' })),
  ).toEqual(['running done', 'safetyNet']);
  const parked = (lookAgainWhen?: string) =>
    on('2026-01-06', 'direction.parked', { id: 'd1', reason: 'life', ...(lookAgainWhen ? { lookAgainWhen } : {}) });
  expect(told(methods.redundancy, applying, direction('d1'), parked())).toEqual(['running', 'safetyNet']);
  expect(told(methods.redundancy, applying, direction('d1'), parked('2026-06-01'))).toEqual(['running', 'safetyNet done']);
  const woken = on('2026-01-07', 'direction.activated', { id: 'd1' });
  expect(told(methods.redundancy, applying, direction('d1'), parked('2026-06-01'), woken)).toEqual(['running', 'safetyNet']);
  const note = (kind: 'thought' | 'freeWriting') => on('2026-01-06', 'note.written', { text: 'Dag, magazijn.', kind });
  expect(told(methods.reintegration, start, direction('d1'), note('thought'))).toEqual(['farewell', 'tryTwoHours']);
  expect(told(methods.reintegration, start, direction('d1'), note('freeWriting'))).toEqual(['farewell done', 'tryTwoHours']);
});

test('[R172] a kind of exploration counts from its plan, unless it was let go', () => {
  const plan = (kind: string) => on('2026-01-06', 'exploration.planned', { id: 'x', kind });
  const done = ['farewell', 'tryTwoHours done'];
  expect(told(methods.reintegration, start, direction('d1'), plan('tryTwoHours'))).toEqual(done);
  expect(told(methods.reintegration, start, direction('d1'), plan('talk'))).toEqual(['farewell', 'tryTwoHours']);
  const dropped = on('2026-01-07', 'exploration.dropped', { id: 'x' });
  expect(told(methods.reintegration, start, direction('d1'), plan('tryTwoHours'), dropped)).toEqual(['farewell', 'tryTwoHours']);
});

test('[R173] nothing is offered before the intake, when all was done, after the first round, in a pause or after the end', () => {
  expect(told(methods.reorientation)).toEqual([]);
  const all = [
    start,
    on('2026-01-05', 'picture.given', { text: 'Zee', meanings: ['ruimte'] }),
    direction('d1', { novelty: 'unknown' }),
    direction('d2', { novelty: 'unknown' }),
  ];
  expect(read(methods.reorientation, ...all)).toEqual({ moves: [], evidence: [] });
  const round = [
    on('2026-01-06', 'finding.logged', { id: 'f1', text: 'x' }),
    on('2026-01-06', 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
  ];
  expect(told(methods.reorientation, start, direction('d1'), ...round)).toHaveLength(3);
  const course = on('2026-01-06', 'course.set', { course: 'persist', reason: 'goed' });
  expect(told(methods.reorientation, start, direction('d1'), ...round, course)).toEqual([]);
  expect(told(methods.reorientation, start, direction('d1'), on('2026-01-06', 'pause.planned', { until: '2026-01-08' }))).toEqual(
    [],
  );
  const closed = on('2026-01-06', 'trajectory.closed', { ending: 'stayed', setbackPlanSkipped: true });
  expect(told(methods.reorientation, start, direction('d1'), closed)).toEqual([]);
});

test('[R172] each move names the entries that made it', () => {
  const evidence = (...asked: Parameters<typeof read>) => read(...asked).evidence;
  const unknown = [direction('d2', { novelty: 'unknown' }), direction('d3', { novelty: 'unknown' })];
  expect(evidence(methods.reorientation, start, direction('d1'), ...unknown)).toEqual(['e3', 'e4']);
  const running = [on('2026-01-06', 'application.sent', {}), on('2026-01-06', 'exploration.planned', { id: 'x', kind: 'talk' })];
  expect(evidence(methods.redundancy, applying, direction('d1'), ...running)).toEqual(['e3', 'e4']);
  const parked = on('2026-01-06', 'direction.parked', { id: 'd1', reason: 'life', lookAgainWhen: '2026-06-01' });
  expect(evidence(methods.redundancy, applying, direction('d1'), parked)).toEqual(['e2']);
  const note = on('2026-01-06', 'note.written', { text: 'Dag.', kind: 'freeWriting' });
  expect(evidence(methods.reintegration, start, direction('d1'), note)).toEqual(['e3']);
  const plan = on('2026-01-06', 'exploration.planned', { id: 'x', kind: 'tryTwoHours' });
  expect(evidence(methods.reintegration, start, direction('d1'), plan)).toEqual(['e3']);
  expect(evidence(methods.reorientation, start, direction('d1'))).toEqual([]);
});
