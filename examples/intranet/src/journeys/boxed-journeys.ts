import { type Method, methods } from '@onderweg/core';
import type { CaseScript } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import bank from '@onderweg/testing/cases/case-2-bank-redundant-54.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';
import { withDisplayNames } from './display-names';

export type BoxedJourney = {
  readonly name: 'nurse' | 'bank' | 'secondTrack';
  readonly script: CaseScript;
  readonly method: Method;
  /** The day on which it opens: not the last, but one on which there is most to see and to do. */
  readonly opensOn: string;
  readonly days: readonly { readonly date: string; readonly title: string }[];
};

function toDays(script: CaseScript): BoxedJourney['days'] {
  const byDate = new Map(script.events.map(({ date, title }) => [date, title ?? '']));
  return [...byDate].map(([date, title]) => ({ date, title }));
}

/** Three fictional people, to look at and to go on with. */
export const boxedJourneys: readonly BoxedJourney[] = [
  {
    name: 'nurse',
    script: withDisplayNames(nurse),
    method: methods.reorientation,
    opensOn: '2026-03-10',
    days: toDays(nurse),
  },
  {
    name: 'bank',
    script: withDisplayNames(bank),
    method: methods.redundancy,
    opensOn: '2026-03-03',
    days: toDays(bank),
  },
  {
    name: 'secondTrack',
    script: withDisplayNames(secondTrack),
    method: methods.reintegration,
    opensOn: '2026-04-21',
    days: toDays(secondTrack),
  },
];

export function findBoxedJourney(name: string): BoxedJourney | undefined {
  return boxedJourneys.find((journey) => journey.name === name);
}
