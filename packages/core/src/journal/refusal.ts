import { stepCycle } from '../cycle/cycle.step';
import type { Cycle, CycleEvent } from '../cycle/cycle.types';
import { type ErrorCode, isOnderwegError } from '../errors';
import { findEvent } from '../events/events';
import type { Role } from './entry';
import type { Refusal } from './journal';

export function toRefusal(code: ErrorCode): Refusal {
  return { code, textKey: `errors.${code}` };
}

/** Runs a check that throws, and hands back why. */
export function askWhyNot(check: () => unknown): true | Refusal {
  try {
    check();
    return true;
  } catch (error) {
    if (isOnderwegError(error)) return toRefusal(error.code);
    throw error;
  }
}

/** Would the cycle take this kind of event now, whatever it will say? */
export function askCycle(cycle: Cycle, type: string, by: Role): true | Refusal {
  const event = findEvent(type);
  if (!event) return toRefusal('ONDERWEG-102');
  if (!event.toCycleEvent) return true;
  const wellFilled = { hasQuestion: true, isApplying: false, rests: 1, round: cycle.context.round, hasReason: true };
  // Proved by `wellFilled`: it holds what each kind of cycle event may ask for.
  const { refusal } = stepCycle(cycle, { ...wellFilled, type, by } as unknown as CycleEvent);
  return refusal ? toRefusal(refusal) : true;
}
