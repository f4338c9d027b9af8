import type { CellState, Cycle, ErrorCode, EventType, ExplorationState, NextStep, Role } from '@onderweg/core';
import { expectTypeOf, test } from 'vitest';
import type { MessageKey } from './locale.types';

test('what core can say has words', () => {
  expectTypeOf<`errors.${ErrorCode}`>().toExtend<MessageKey>();
  expectTypeOf<`events.${EventType}`>().toExtend<MessageKey>();
  expectTypeOf<`states.cell.${CellState}`>().toExtend<MessageKey>();
  expectTypeOf<`states.exploration.${ExplorationState}`>().toExtend<MessageKey>();
  expectTypeOf<`states.trajectory.${Cycle['value']['trajectory']}`>().toExtend<MessageKey>();
  expectTypeOf<`states.coach.${Cycle['value']['coach']}`>().toExtend<MessageKey>();
  expectTypeOf<`states.round.${Cycle['value']['round']}`>().toExtend<MessageKey>();
  expectTypeOf<`course.next.steps.${NextStep['step']}`>().toExtend<MessageKey>();
  expectTypeOf<`course.next.buttons.${NextStep['step']}`>().toExtend<MessageKey>();
  expectTypeOf<`readers.roles.${Role}`>().toExtend<MessageKey>();
});
