import type { Dossier, RecordedEvent, Role } from '@onderweg/core';
import { choiceOf, type FormValues } from '../draft/form-values';
import { audiencesOf, type ToRecord } from './audience.of-events';

export const choosable = ['private', 'coach'] as const;
export type ChosenAudience = (typeof choosable)[number];

/** Who may read, as the person chose in the form. */
export function chosenAudience(values: FormValues): ChosenAudience | undefined {
  return choiceOf(values, 'audience', choosable);
}

/** What the choice starts with: for the person alone when one of these is, or when they said that nobody reads along. */
export function usualChoice(dossier: Dossier, by: Role, events: readonly ToRecord[]): ChosenAudience {
  const isDeclined = dossier.intake?.shareFindings === false;
  return isDeclined || audiencesOf(dossier, by, events).includes('private') ? 'private' : 'coach';
}

/** The events with who may read them, where that was chosen and is not said of one of them already. */
export function withChosenAudience(
  events: readonly RecordedEvent[],
  audience: ChosenAudience | undefined,
): readonly RecordedEvent[] {
  if (audience === undefined) return events;
  // The same kind with the same payload: a tuple loses that when it is spread.
  return events.map((event) => (event[2] ? event : ([event[0], event[1], { audience }] as unknown as RecordedEvent)));
}
