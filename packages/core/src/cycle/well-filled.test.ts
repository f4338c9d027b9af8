import { expect, test } from 'vitest';
import { events } from '../events/events';
import { initialCycle } from './cycle.step';
import { toWellFilled } from './well-filled';

test('[C1] every kind that moves the cycle can be asked about before its words are known, and no other', () => {
  for (const { type, toCycleEvent } of Object.values(events)) {
    const wellFilled = toWellFilled(initialCycle, type, 'client');
    expect([type, wellFilled !== undefined]).toEqual([type, toCycleEvent !== undefined]);
  }
});
