import { type Journal, type JournalStorage, methods, openJournal } from '@onderweg/core';
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
};

function toClock(day: string): () => Date {
  return () => new Date(`${day}T18:00:00+01:00`);
}

/** Somebody who begins today. */
export async function emptyStage(day = '2026-01-12', storage = keepingStorage()): Promise<{ stage: Stage }> {
  const now = toClock(day);
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
  return { stage: { journal, now } };
}

/** Somebody in the middle of a case. */
export async function caseStage(name: CaseName, options: CaseStageOptions): Promise<{ stage: Stage }> {
  const { until, on = until, then, ...rest } = options;
  const storage = keepingStorage();
  const played = await playCase(cases[name], { until, storage, ...rest });
  const now = toClock(on);
  const { journal: title, method } = played.journal;
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: title, author, storage, method, clock: now });
  await then?.(journal);
  return { stage: { journal, now, sponsor: 'de werkgever' } };
}

/** Memory that says it is durable, so that a story shows what somebody sees on an ordinary day. */
export function keepingStorage(): JournalStorage {
  return memoryStorage({ durability: 'durable' });
}
