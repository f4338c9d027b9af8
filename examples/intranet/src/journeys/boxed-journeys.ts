import { type Method, methods } from '@onderweg/core';
import type { CaseScript } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import bank from '@onderweg/testing/cases/case-2-bank-redundant-54.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';

export type BoxedJourney = {
  readonly name: 'nurse' | 'bank' | 'secondTrack';
  readonly script: CaseScript;
  readonly method: Method;
  /** Who pays, as the person calls them. */
  readonly sponsor: string;
  readonly days: readonly { readonly date: string; readonly title: string }[];
};

function toDays(script: CaseScript): BoxedJourney['days'] {
  const byDate = new Map(script.events.map(({ date, title }) => [date, title ?? '']));
  return [...byDate].map(([date, title]) => ({ date, title }));
}

/** Three fictional people, to look at and to go on with. */
export const boxedJourneys: readonly BoxedJourney[] = [
  { name: 'nurse', script: nurse, method: methods.reorientation, sponsor: nurse.sponsor.alias, days: toDays(nurse) },
  { name: 'bank', script: bank, method: methods.redundancy, sponsor: bank.sponsor.alias, days: toDays(bank) },
  {
    name: 'secondTrack',
    script: secondTrack,
    method: methods.reintegration,
    sponsor: secondTrack.sponsor.alias,
    days: toDays(secondTrack),
  },
];

export function findBoxedJourney(name: string): BoxedJourney | undefined {
  return boxedJourneys.find((journey) => journey.name === name);
}
