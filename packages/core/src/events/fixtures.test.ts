/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import type { Entry } from '../journal/entry';
import { readPayload } from '../journal/upcasting';
import { readDef } from '../schema.def';
import { events, findEvent } from './events';
import { findPayloadIssue } from './payload-issue';

/** One example of each version of each kind, as it was written then. They are added to, and never edited. */
const fixtures = import.meta.glob<Readonly<Record<string, unknown>>>('./fixtures/*.json', { eager: true, import: 'default' });

function toFileName(type: string, version: number): string {
  return `./fixtures/${type.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.v${version}.json`;
}

const all = Object.entries(events).flatMap(([type, { version: newest }]) =>
  Array.from({ length: newest }, (_, at) => ({ type, version: at + 1, file: toFileName(type, at + 1) })),
);

function toEntry(type: string, version: number, payload: unknown): Entry {
  return {
    id: `${type}-${version}`,
    journal: 'mila',
    author: { id: 'mila', role: 'client' },
    device: 'laptop',
    deviceSeq: 1,
    type,
    version,
    audience: 'private',
    shownTime: '2026-01-12T09:30:00+01:00',
    payload,
  };
}

/** The same with more fields, at each depth, but for the ones that its kind knows and for what is a list of names. */
function withFields(value: unknown, fields: Readonly<Record<string, unknown>>, type: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withFields(part, fields, type));
  if (typeof value !== 'object' || value === null) return value;
  const event = findEvent(type);
  const known = event && readDef(event.schema).shape;
  const parts = Object.entries(value).map(([name, part]) => [name, name === 'answers' ? part : withFields(part, fields, type)]);
  const unknown = Object.entries(fields).filter(([name]) => !Object.hasOwn(value, name) && !Object.hasOwn(known ?? {}, name));
  return { ...Object.fromEntries(parts), ...Object.fromEntries(unknown) };
}

test('[U5] every version of every kind has its fixture, and there are no others', () => {
  expect(Object.keys(fixtures).toSorted()).toEqual(all.map(({ file }) => file).toSorted());
});

describe.each(all)('$type, version $version', ({ type, version, file }) => {
  const entry = toEntry(type, version, fixtures[file]);

  test('[U1] is read for ever', () => {
    expect(readPayload(entry)).toMatchObject({ kind: 'readable' });
    expect(fold([entry])).toMatchObject({ entries: 1, unread: 0 });
  });

  test('[U2] fits today’s schema, to the field', () => {
    const read = readPayload(entry);
    const schema = findEvent(type)?.schema;
    expect(schema && read.kind === 'readable' && findPayloadIssue(schema, read.payload)).toBeUndefined();
  });

  test('[U8] a field from later, wherever it stands, changes nothing', () => {
    const payload = fixtures[file];
    const known = JSON.stringify({ ...fold([entry]), lastEntry: undefined });
    const later = fold([{ ...entry, payload: withFields(payload, { fromLater: 'moon', audience: 'sponsor', title: 5 }, type) }]);
    expect(JSON.stringify({ ...later, lastEntry: undefined })).toBe(known);
  });

  test('[U3] reading does not touch what was stored', () => {
    const before = JSON.stringify(entry);
    readPayload(entry);
    fold([entry]);
    expect(JSON.stringify(entry)).toBe(before);
  });
});

test('[U5] every upcast ran over a fixture that needs it', () => {
  for (const [type, { version: newest }] of Object.entries(events)) {
    const upcasts = findEvent(type)?.upcasts ?? {};
    for (let version = 2; version <= newest; version++) {
      const before = fixtures[toFileName(type, version - 1)] ?? {};
      expect(upcasts[version]?.(before), `${type}: an upcast to ${version} that changes its fixture`).not.toEqual(before);
    }
  }
});

test('[U4] finding.logged: the one direction of version 1 becomes a list of links', () => {
  const first = fixtures[toFileName('finding.logged', 1)];
  const read = readPayload(toEntry('finding.logged', 1, first));
  const { direction, about, polarity, ...others } = first ?? {};
  expect(read.kind === 'readable' && read.payload).toEqual({ ...others, links: [{ direction, about, polarity }] });
  expect(readPayload(toEntry('finding.logged', 1, { text: 'x' }))).toMatchObject({ payload: { links: [] } });
  expect(readPayload(toEntry('finding.logged', 1, { text: 'x', direction: 'd1' }))).toMatchObject({
    payload: { links: [{ direction: 'd1', about: 'doable', polarity: 0 }] },
  });
});
