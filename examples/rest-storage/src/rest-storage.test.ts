import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Author, type Journal, openJournal } from '@onderweg/core';
import { storageContract } from '@onderweg/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journals, openJournals } from './journals';
import { restStorage } from './rest-storage';
import { createJournalServer } from './server';

const folder = mkdtempSync(join(tmpdir(), 'journals-'));
let journals: Journals;
let server: Server;
let url = '';
/** Tokens are names of roles here; a real host asks its own login. */
const gone = new Set<string>();
const findActor = (token: string): Author | undefined =>
  gone.has(token) || !['client', 'coach', 'sponsor'].includes(token) ? undefined : { id: token, role: token as Author['role'] };

beforeAll(async () => {
  journals = openJournals(join(folder, 'journals.db'));
  server = createJournalServer({ journals, findActor }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  journals.close();
  rmSync(folder, { recursive: true });
});

const storageOf = (token: string) => restStorage({ url, getToken: () => token });
const openAs = (role: Author['role'], journal: string): Promise<Journal> =>
  openJournal({ journal, author: { id: role, role }, storage: storageOf(role) });

storageContract('rest storage', () => {
  const names = `${crypto.randomUUID()}`;
  const storage = storageOf('client');
  return {
    open: (journal, options) => storage.open(`${names}/${journal}`, options),
    erase: (journal) => storage.erase(`${names}/${journal}`),
  };
});

describe('a journal on a server', () => {
  test('holds private entries back from the coach and the sponsor', async () => {
    const client = await openAs('client', 'shared');
    await client.record('finding.logged', { text: 'Dit is alleen van mij.' }, { audience: 'private' });
    await client.record('finding.logged', { text: 'Dit mag mijn coach lezen.' }, { audience: 'coach' });
    const coach = await openAs('coach', 'shared');
    const sponsor = await openAs('sponsor', 'shared');
    expect(coach.dossier.findings.map(({ text }) => text)).toEqual(['Dit mag mijn coach lezen.']);
    expect(sponsor.entries()).toEqual([]);
    const seen = await (await storageOf('coach').open('shared', { newId: () => 'x', onChange: () => {}, writer: 1 })).read(0);
    expect(JSON.stringify(seen)).not.toContain('alleen van mij');
  });

  test('somebody else than the client neither erases nor writes under another name', async () => {
    await openAs('client', 'own');
    const coach = await storageOf('coach').open('own', { newId: () => 'c', onChange: () => {}, writer: 1 });
    await expect(coach.erase([{ key: 'a', text: '{}' }])).rejects.toMatchObject({ code: 'ONDERWEG-315' });
    const forged = JSON.stringify({ id: '1', author: { id: 'client', role: 'client' }, audience: 'coach' });
    await expect(coach.append([{ key: 'a', text: forged }])).rejects.toMatchObject({ code: 'ONDERWEG-315' });
    await expect(storageOf('coach').erase('own')).rejects.toMatchObject({ code: 'ONDERWEG-315' });
  });

  test('a login that has run out gives 315, and after signing in again it goes on', async () => {
    const journal = await openAs('client', 'signed-out');
    gone.add('client');
    await expect(journal.record('finding.logged', { text: 'Dit blijft staan.' })).rejects.toMatchObject({ code: 'ONDERWEG-315' });
    expect(journal.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-315' } });
    gone.delete('client');
    await journal.record('finding.logged', { text: 'Dit blijft staan.' });
    expect(journal.status).toEqual({ durability: 'durable', pending: 0, quarantined: 0 });
    expect(journal.dossier.findings.size).toBe(1);
  });

  test('a network that is gone gives 314', async () => {
    const storage = restStorage({ url: 'http://127.0.0.1:9', getToken: () => 'client' });
    const opening = openJournal({ journal: 'far', author: { id: 'client', role: 'client' }, storage });
    await expect(opening).rejects.toMatchObject({ code: 'ONDERWEG-314' });
  });

  test('what was erased is in no file of the database', async () => {
    const client = await openAs('client', 'erased');
    const canary = 'kanarie-4c1f8e';
    const { id } = await client.record('finding.logged', { text: canary });
    await client.erase(id);
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    expect(bytes.join('')).not.toContain(canary);
  });
});
