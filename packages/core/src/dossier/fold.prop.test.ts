import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events } from '../events/events';
import { orderEntries } from '../journal/order';
import { readPayload } from '../journal/upcasting';
import { methods } from '../method/methods';
import { createDossier } from './dossier';
import { journeys } from './entries.test.setup';
import { fold, foldOn } from './fold';

const runs = { numRuns: 400 };

describe('everything that can happen, from several devices', () => {
  test('[D4] any order and any number of times make one dossier', () => {
    const shuffled = journeys.chain((entries) => {
      const twice = [...entries, ...entries];
      const some = fc.shuffledSubarray(twice, { minLength: twice.length, maxLength: twice.length });
      return fc.tuple(fc.constant(entries), some);
    });
    fc.assert(
      fc.property(shuffled, ([entries, again]) => {
        expect(JSON.stringify(fold(again))).toBe(JSON.stringify(fold(entries)));
      }),
      runs,
    );
  });

  test('[D5] folded on in pieces it is what it is at once', () => {
    fc.assert(
      fc.property(journeys, fc.array(fc.integer({ min: 1, max: 7 })), (entries, sizes) => {
        const ordered = orderEntries(entries);
        let dossier = createDossier(methods.reorientation);
        for (let at = 0, piece = 0; at < ordered.length; piece++) {
          const size = sizes[piece] ?? ordered.length;
          dossier = foldOn(dossier, ordered.slice(at, at + size));
          at += size;
        }
        expect(dossier).toEqual(fold(entries, methods.reorientation));
        expect(JSON.stringify(dossier)).toBe(JSON.stringify(fold(entries, methods.reorientation)));
      }),
      runs,
    );
  });

  test('[D6] a dossier that was handed out never changes afterwards, whatever is folded onto it, and twice', () => {
    fc.assert(
      fc.property(journeys, journeys, journeys, (entries, one, other) => {
        const dossier = fold(entries);
        const before = JSON.stringify(dossier);
        const first = JSON.stringify(foldOn(dossier, one));
        foldOn(dossier, other);
        expect(JSON.stringify(dossier)).toBe(before);
        expect(JSON.stringify(foldOn(dossier, one))).toBe(first);
      }),
      runs,
    );
  });

  test('[D7] folding touches no entry', () => {
    fc.assert(
      fc.property(journeys, (entries) => {
        const before = JSON.stringify(entries);
        fold(entries);
        expect(JSON.stringify(entries)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('[D8] what cannot be read is counted, and all else is there', () => {
    fc.assert(
      fc.property(journeys, (entries) => {
        const dossier = fold(entries);
        const unread = orderEntries(entries).filter((entry) => ['later', 'broken'].includes(readPayload(entry).kind));
        const unreadIds = unread.map(({ id }) => id);
        expect(dossier.entries).toBe(entries.length);
        expect(dossier.unread).toBe(unread.length);
        expect(dossier).toMatchObject(JSON.parse(JSON.stringify({ lastEntry: orderEntries(entries).at(-1) })));
        const without = fold(entries.filter(({ id }) => !unreadIds.includes(id)));
        const { entries: _, unread: __, lastEntry: ___, ...readable } = dossier;
        expect(without).toMatchObject({ ...readable, unread: 0 });
      }),
      runs,
    );
  });

  test('[D9] whatever is added twice under one name is there twice: nothing is written over', () => {
    const kept = ['findings', 'directions', 'criteria', 'conclusions', 'courses', 'notes', 'reflections', 'estimates'] as const;
    const adding = ['finding.logged', 'signal.logged', 'direction.added', 'criterion.added', 'conclusion.drawn', 'course.set'];
    const all: readonly string[] = [...adding, 'note.written', 'reflection.written', 'estimate.given'];
    fc.assert(
      fc.property(journeys, (entries) => {
        const dossier = fold(entries);
        const ids = kept.flatMap((table) => dossier[table].map((thing: { readonly entry: string }) => thing.entry));
        const added = orderEntries(entries).filter((entry) => all.includes(entry.type) && readPayload(entry).kind === 'readable');
        expect(ids.toSorted()).toEqual(added.map(({ id }) => id).toSorted());
      }),
      runs,
    );
  });
});

test('[D10] every kind of event was among them', () => {
  const met = new Set<string>();
  for (const entries of fc.sample(journeys, { numRuns: 300, seed: 1 })) for (const { type } of entries) met.add(type);
  expect([...met].toSorted()).toEqual(expect.arrayContaining(Object.keys(events)));
});

test('[D9] also when something was given the id of an entry that comes later', () => {
  const base = {
    journal: 'mila',
    author: { id: 'mila', role: 'client' },
    version: 1,
    audience: 'coach',
    shownTime: '2026-01-12',
  } as const;
  const squatter = { ...base, id: 'b-1', device: 'b', deviceSeq: 1, after: 0, type: 'criterion.added' };
  const late = { ...base, id: 'a-1', device: 'a', deviceSeq: 1, after: 1, type: 'criterion.added' };
  const other = { ...squatter, type: 'exploration.planned', id: 'b-2', deviceSeq: 2, payload: { id: 'a-2', kind: 'talk' } };
  const done = { ...late, type: 'exploration.done', id: 'a-2', deviceSeq: 2, after: 2, payload: { kind: 'film' } };
  const dossier = fold([
    { ...squatter, payload: { id: 'a-1', label: 'rust', kind: 'must' } },
    { ...late, payload: { label: 'dichtbij', kind: 'nice' } },
    other,
    done,
  ]);
  expect(dossier.criteria.map(({ entry, label }) => [entry, label])).toEqual([
    ['b-1', 'rust'],
    ['a-1', 'dichtbij'],
  ]);
  expect(dossier.explorations.map(({ kind, state }) => [kind, state])).toEqual([
    ['talk', 'idea'],
    ['film', 'done'],
  ]);
});
