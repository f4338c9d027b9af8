import { type Entry, type Finding, fold, Table } from '@onderweg/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, type FoundFindings, findFindings } from './finding.filter';

function toEntry(at: number, payload: object): Entry {
  return {
    id: `f${at}`,
    journal: 'me',
    author: { id: 'me', role: 'client' },
    device: 'phone',
    deviceSeq: at + 1,
    after: at,
    type: 'finding.logged',
    version: 2,
    audience: 'private',
    shownTime: '2026-01-12T09:00:00+01:00',
    payload,
  };
}

const payloads = fc.array(
  fc.record(
    {
      text: fc.constantFrom('rust', 'druk', 'Rustig'),
      kind: fc.constantFrom('fact', 'surprise'),
      revises: fc.nat(20).map((at) => `f${at}`),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 25 },
);

test('what is found piece by piece is what is found in one go', () => {
  fc.assert(
    fc.property(payloads, fc.array(fc.nat(25), { maxLength: 6 }), fc.constantFrom('', 'rust'), (written, stops, text) => {
      const by = { ...everything, text };
      const all = fold(written.map((payload, at) => toEntry(at, payload))).findings;
      // One table that grows, as a journal makes it: each version shares what the one before it held.
      let findings = new Table<Finding>();
      let found: FoundFindings | undefined;
      for (let at = 0; at < all.size; at++) {
        findings = findings.with(all.at(at) as Finding);
        if (stops.includes(at)) found = findFindings(findings, by, found);
      }
      found = findFindings(findings, by, found);
      expect(found.list.map(({ id }) => id)).toEqual(findFindings(all, by).list.map(({ id }) => id));
    }),
  );
});

test('a journal that was put in order anew is looked through anew', () => {
  const [one, two] = [toEntry(0, { text: 'rust' }), toEntry(1, { text: 'druk' })];
  const before = findFindings(fold([two]).findings, everything);
  expect(findFindings(fold([one, two]).findings, everything, before).list.map(({ id }) => id)).toEqual(['f1', 'f0']);
});

test.each(['café', 'cafe\u0301', 'cafe', 'CAFÉ', 'koffie in het'])(
  '%j finds the note, however the accent was typed or the line ended',
  (text) => {
    const { findings } = fold([toEntry(0, { text: 'Koffie\nin het caf\u00e9' }), toEntry(1, { text: 'thee' })]);
    expect(findFindings(findings, { ...everything, text }).list.map(({ id }) => id)).toEqual(['f0']);
  },
);
