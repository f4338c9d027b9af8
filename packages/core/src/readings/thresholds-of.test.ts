import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { thresholdsInTheBox } from '../method/thresholds';
import { thresholdsOf } from './thresholds-of';

test('[M22] a threshold that is undefined is one that the pack does not draw', () => {
  const method = { ...methods.reorientation, thresholds: { awayDays: undefined, waitingDays: 3 } };
  expect(thresholdsOf({ method })).toEqual({ ...thresholdsInTheBox, waitingDays: 3 });
});
