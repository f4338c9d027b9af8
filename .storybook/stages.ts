import {
  type Entry,
  type ErrorCode,
  type Journal,
  type JournalStorage,
  type Method,
  methods,
  OnderwegError,
  openJournal,
} from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { type CaseScript, type PlayCaseOptions, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import bank from '@onderweg/testing/cases/case-2-bank-redundant-54.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';
import type { Stage } from './story-stage';

const cases = { nurse, bank, secondTrack } satisfies Record<string, CaseScript>;

export type CaseName = keyof typeof cases;

export type CaseStageOptions = Pick<PlayCaseOptions, 'keep'> & {
  /** The case is played up to and with this day, and looked at on it: `2026-02-10`. */
  until: string;
  /** Looked at on another day. @default `until` */
  on?: string;
  /** Does what the case does not. */
  then?: (journal: Journal) => Promise<unknown>;
  /** What another device wrote meanwhile, also what the cycle can not take here. */
  elsewhere?: readonly (readonly [type: string, payload: object])[];
  /** From then on nothing more can be written, for this reason. */
  failsWith?: ErrorCode;
};

function toClock(day: string): () => Date {
  return () => new Date(`${day}T18:00:00+01:00`);
}

export type EmptyStageOptions = {
  method?: Method;
  /** What was typed in an earlier visit, by the key of its draft. */
  drafts?: Readonly<Record<string, object>>;
  /** Nothing can be written, for this reason. */
  failsWith?: ErrorCode;
  /** @default memory that says it is durable */
  storage?: JournalStorage;
  /** What happened before it is looked at. */
  then?: (journal: Journal) => Promise<unknown>;
};

/** Somebody who begins today. */
export async function emptyStage(options: EmptyStageOptions = {}): Promise<{ stage: Stage }> {
  const { method = methods.reorientation, drafts = {}, failsWith } = options;
  const now = toClock('2026-01-12');
  const author = { id: 'client', role: 'client' } as const;
  const kept = options.storage ?? keepingStorage();
  const storage = failsWith ? ailingStorage(kept, { failsWith }) : kept;
  const journal = await openJournal({ journal: 'me', author, storage, method, clock: now });
  for (const [key, values] of Object.entries(drafts)) await journal.drafts.write(key, JSON.stringify(values));
  await options.then?.(journal);
  return { stage: { journal, now } };
}

/** Somebody in the middle of a case. */
export async function caseStage(name: CaseName, options: CaseStageOptions): Promise<{ stage: Stage }> {
  const { until, on = until, then, elsewhere = [], failsWith, ...rest } = options;
  const memory = keepingStorage();
  const health: StorageHealth = {};
  const storage = ailingStorage(memory, health);
  const played = await playCase(cases[name], { until, storage, ...rest });
  const now = toClock(on);
  const { journal: title, method } = played.journal;
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: title, author, storage, method, clock: now });
  await writeElsewhere(memory, journal, elsewhere);
  await then?.(journal);
  if (failsWith) health.failsWith = failsWith;
  return { stage: { journal, now, sponsor: 'de werkgever' } };
}

type StorageHealth = { failsWith?: ErrorCode };

/** A store that stops taking anything when it is told to. */
export function ailingStorage(storage: JournalStorage, health: StorageHealth): JournalStorage {
  return {
    ...storage,
    open: async (name, options) => {
      const store = await storage.open(name, options);
      return {
        ...store,
        append: async (records) => {
          if (health.failsWith) throw new OnderwegError(health.failsWith);
          await store.append(records);
        },
      };
    },
  };
}

async function writeElsewhere(
  storage: JournalStorage,
  journal: Journal,
  happened: readonly (readonly [string, object])[],
): Promise<void> {
  const store = await storage.open(journal.journal, { newId: () => 'elsewhere', onChange: () => undefined, writer: 1 });
  const records = happened.map(([type, payload], at) => {
    const entry: Entry = {
      id: `elsewhere-${at + 1}`,
      journal: journal.journal,
      author: journal.author,
      device: 'elsewhere',
      deviceSeq: at + 1,
      after: journal.entries().length + at,
      type,
      version: 1,
      audience: 'coach',
      shownTime: journal.dossier.lastEntry?.shownTime ?? '2026-01-12T09:00:00+01:00',
      payload,
    };
    return { key: `elsewhere/${at + 1}`, text: JSON.stringify(entry) };
  });
  if (records.length > 0) await store.append(records);
  await store.close();
  await journal.refresh();
}

/** Memory that says it is durable, so that a story shows what somebody sees on an ordinary day. */
export function keepingStorage(): JournalStorage {
  return memoryStorage({ durability: 'durable' });
}
