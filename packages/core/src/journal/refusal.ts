import { stepCycle } from '../cycle/cycle.step';
import type { Cycle } from '../cycle/cycle.types';
import { toWellFilled } from '../cycle/well-filled';
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
  const wellFilled = toWellFilled(cycle, type, by);
  const refusal = wellFilled && stepCycle(cycle, wellFilled).refusal;
  return refusal ? toRefusal(refusal) : true;
}
