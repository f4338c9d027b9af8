import { addedSince } from '../dossier/added-since';
import type { Derived } from '../dossier/derive';
import type { Finding, FindingLink } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import type { Method } from '../method/method';
import type { Cell } from './cell';
import { isShared } from './shared-criteria';

/** One link of a finding that was not corrected since. */
export type Voice = { readonly finding: Finding; readonly link: FindingLink };

/** All that was heard of one direction about one thing, in the order in which it came. */
export type CellVoices = {
  readonly voices: readonly Voice[];
  /** What they came to when they were last counted: it hangs on nothing else, so it is kept with them. */
  counted?: { readonly today: string; readonly method: Method | undefined; readonly cell: Cell } | undefined;
};

/** By direction, and within it by what they are about. A value: one more finding makes a new one that shares the rest. */
export type Voices = {
  readonly byDirection: ReadonlyMap<string, ReadonlyMap<string, CellVoices>>;
  readonly revised: ReadonlySet<string>;
};

type FindById = { readonly get: (id: string) => Finding | undefined };

const silence: Voices = { byDirection: new Map(), revised: new Set() };

export function listVoices(findings: Table<Finding>, before?: Derived<Finding, Voices>): Voices {
  const added = before && addedSince(findings, before.of);
  return added ? addVoices(before.value, added, findings) : collectVoices(findings);
}

/** Of what is shared alone: what is private corrects nothing there either. */
export function listSharedVoices(findings: Table<Finding>, before?: Derived<Finding, Voices>): Voices {
  const added = before && addedSince(findings, before.of)?.filter(isShared);
  return added ? addVoices(before.value, added, findings) : collectVoices(findings.filter(isShared));
}

export function collectVoices(findings: Iterable<Finding>): Voices {
  return addVoices(silence, findings, { get: () => undefined });
}

function addVoices(before: Voices, added: Iterable<Finding>, known: FindById): Voices {
  const opened = new Map<string, Map<string, Voice[]>>();
  const corrected: string[] = [];
  for (const { revises } of added) if (revises !== undefined) corrected.push(revises);
  const revised = corrected.length > 0 ? new Set([...before.revised, ...corrected]) : before.revised;
  for (const id of corrected) silenceFinding(known.get(id));
  for (const finding of added) {
    if (!revised.has(finding.id)) for (const link of finding.links) open(link).push({ finding, link });
  }
  return { revised, byDirection: closeVoices(before.byDirection, opened) };

  function open({ direction, about }: FindingLink): Voice[] {
    const ofDirection = opened.get(direction) ?? new Map<string, Voice[]>();
    opened.set(direction, ofDirection);
    const voices = ofDirection.get(about) ?? before.byDirection.get(direction)?.get(about)?.voices.slice() ?? [];
    ofDirection.set(about, voices);
    return voices;
  }

  function silenceFinding(finding: Finding | undefined): void {
    for (const link of finding?.links ?? []) {
      const voices = open(link);
      const kept = voices.filter((voice) => voice.finding !== finding);
      voices.splice(0, voices.length, ...kept);
    }
  }
}

function closeVoices(
  before: Voices['byDirection'],
  opened: ReadonlyMap<string, ReadonlyMap<string, readonly Voice[]>>,
): Voices['byDirection'] {
  if (opened.size === 0) return before;
  const all = new Map(before);
  for (const [direction, abouts] of opened) {
    const ofDirection = new Map(before.get(direction));
    for (const [about, voices] of abouts) ofDirection.set(about, { voices });
    all.set(direction, ofDirection);
  }
  return all;
}
