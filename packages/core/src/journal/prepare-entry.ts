import { stepCycle } from '../cycle/cycle.step';
import type { Dossier } from '../dossier/dossier';
import { type ErrorCode, OnderwegError } from '../errors';
import { type AnyEvent, findEvent } from '../events/events';
import { toScene } from '../events/scene';
import { findPayloadIssue } from '../events/payload-issue';
import { pickAudience } from '../audience/pick-audience';
import type { Audience, Role } from './entry';
import { applyTextRule } from './text-rule';

/** What is going to be written, checked and in the form in which it is kept. */
export type Prepared = {
  readonly event: AnyEvent;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly audience: Audience;
};

/**
 * Strict on write: the kind is known, every text can be kept, the payload fits its schema to the field, and the rules of the
 * cycle take it now.
 *
 * @throws OnderwegError 101, 102, 103, 104, 202 to 210
 */
export function prepareEntry(
  dossier: Dossier,
  by: Role,
  type: string,
  payload: unknown,
  audience: Audience | undefined,
): Prepared {
  const event = findEvent(type);
  if (!event) throw new OnderwegError('ONDERWEG-102', { detail: `"${type}"` });
  const kept = applyTextRule(payload ?? {});
  if ('problem' in kept) {
    throw new OnderwegError(kept.problem === 'character' ? 'ONDERWEG-103' : 'ONDERWEG-104', { path: kept.path });
  }
  const issue = findPayloadIssue(event.schema, kept.value);
  if (issue) {
    const where = issue.path.join('.') || 'payload';
    throw new OnderwegError('ONDERWEG-101', { path: issue.path, detail: `${type}, ${where}: ${issue.rule}` });
  }
  // Proved by the schema.
  const fitting = kept.value as Readonly<Record<string, unknown>>;
  const refusal = findRefusal(dossier, event, fitting, by, audience);
  if (refusal) throw new OnderwegError(refusal);
  return { event, payload: fitting, audience: audience ?? pickAudience(dossier, event, fitting, by) };
}

function findRefusal(
  dossier: Dossier,
  event: AnyEvent,
  payload: Readonly<Record<string, unknown>>,
  by: Role,
  audience: Audience | undefined,
): ErrorCode | undefined {
  if (audience === 'sponsor' && !event.isForSponsor) return 'ONDERWEG-209';
  const scene = toScene(dossier, by);
  const refusal = event.refuse?.(payload, scene);
  const moved = event.toCycleEvent?.(payload, scene);
  return refusal ?? (moved && stepCycle(dossier.cycle, moved).refusal);
}
