import type { DossierDraft } from '../dossier/draft';
import type { Dossier } from '../dossier/dossier';
import type { Fact } from '../dossier/fact';
import type { CycleEvent } from '../cycle/cycle.types';
import type { ErrorCode } from '../errors';
import type { Audience, Role } from '../journal/entry';
import type { Schema } from '../schema';
import { compileKnownFields, type KnownFields } from './known-fields';
import { compileOddDays } from './odd-days';
import { compileCheck, type QuickCheck } from './quick-check';

/** From one version of a payload to the next. Pure; what it does not know it carries along. */
export type Upcast = (payload: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `agreed`: for the coach once the client has agreed to that, private until then. */
export type DefaultAudience = Audience | 'agreed';

/** What a rule of one event may look at, before the event happens. */
export type EventScene = { readonly dossier: Pick<Dossier, 'cycle' | 'erased'> & DossierLookup; readonly by: Role };
export type DossierLookup = { readonly get: DossierDraft['get'] };

/** What was said, as it is kept: what was left out is not there, and puts nothing out of its place. */
export type Kept<Said> = Said extends object ? { [Name in keyof Said]: Kept<Exclude<Said[Name], undefined>> } : Said;

export type EventDefinition<Type extends string, Payload> = {
  readonly type: Type;
  /** Named changes to the payload, in order; the number of the last one is the version that is written. */
  readonly versions: Readonly<Record<string, number>>;
  readonly schema: Schema<Payload>;
  /** By the version that each one makes: 2, 3 … without gaps. */
  readonly upcasts?: Readonly<Record<number, Upcast>> | undefined;
  readonly audience: DefaultAudience;
  /** Who may read what it is about: what happens to a private thing is private too, unless the client says otherwise. */
  readonly readersOf?: ((payload: Payload, scene: EventScene) => Audience | undefined) | undefined;
  /** May this kind ever be addressed to a sponsor? Only agreements and reports may. */
  readonly isForSponsor?: boolean | undefined;
  /** The fields that a sponsor reads of it. @default all */
  readonly sponsorReads?: readonly string[] | undefined;
  /** Does it show that the client is on the way? Used to see somebody's own rhythm. */
  readonly isActivity?: boolean | undefined;
  /** What the cycle needs to know of it; only for events that move the cycle, and nothing where this one does not. */
  readonly toCycleEvent?: ((payload: Payload, scene: EventScene) => CycleEvent | undefined) | undefined;
  /** Why it cannot happen now, apart from the cycle. */
  readonly refuse?: ((payload: Payload, scene: EventScene) => ErrorCode | undefined) | undefined;
  /** What is left of it when its words were erased; nothing, unless that would widen who reads. */
  readonly foldErased?: ((draft: DossierDraft, fact: Fact) => void) | undefined;
  /** `isTaken` is false when a rule refused it where it landed: it is kept all the same. */
  readonly fold: (draft: DossierDraft, payload: Kept<Payload>, fact: Fact, isTaken: boolean) => void;
};

export type DefinedEvent<Type extends string, Payload> = EventDefinition<Type, Payload> & {
  /** The version that is written today. */
  readonly version: number;
  /** Does a payload that was read fit? Fields that the schema does not know are let through. */
  readonly check: QuickCheck;
  /** A payload that fits, without the fields that the schema does not know. */
  readonly toKnown: KnownFields;
  /** A payload without days that do not exist, where it may be without. */
  readonly withoutOddDays: (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

export class EventDefinitionError extends Error {}

/**
 * One kind of event, whole: versions, schema, upcasts, default audience and fold.
 *
 * @throws EventDefinitionError when the chain of upcasts has a gap, so that a journal could not be read.
 */
export function defineEvent<Type extends string, Payload>(
  definition: EventDefinition<Type, Payload>,
): DefinedEvent<Type, Payload> {
  const versions = Object.values(definition.versions);
  const isGapless = versions.every((version, index) => version === index + 1);
  const steps = Object.keys(definition.upcasts ?? {}).map(Number);
  if (!isGapless || versions.length === 0) throw new EventDefinitionError(`${definition.type}: versions must be 1, 2, 3 …`);
  if (steps.length !== versions.length - 1 || !versions.slice(1).every((version) => steps.includes(version))) {
    throw new EventDefinitionError(`${definition.type}: each version after the first needs one upcast to it`);
  }
  return {
    ...definition,
    version: versions.length,
    check: compileCheck(definition.schema),
    toKnown: compileKnownFields(definition.schema),
    withoutOddDays: compileOddDays(definition.schema),
  };
}
