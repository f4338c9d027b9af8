import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, writeStored } from './a-journal.test.setup';

/** What a later version may have written; spaces and the order of fields are its own too. */
const lines = [
  ['later kind', '"type":"moon.landed","version":1,"payload":{"crater":{"name":"Tycho"}}'],
  ['later version', '"type":"note.written","version":99,"payload":{"body":[1,2,3]}'],
  ['later field', '"type":"note.written","version":1,"payload":{"text":"hi","mood":{"at":1e2}}'],
  ['later field of the envelope', '"type":"note.written","version":1,"signature":"abc","payload":{"text":"hi"}'],
  ['encrypted', '"type":"note.written","version":1,"alg":"A256GCM","keyId":"k1","payload":{"box":"…"}'],
  ['spaces', '"type" : "note.written", "version":1, "payload": {  "text":"h\\u0069" }'],
].map(([name = '', rest = ''], at) => {
  const head = `"id":"later-${at}","journal":"mila","author":{"id":"mila","role":"client"},"device":"new","deviceSeq":${at + 1}`;
  return { name, key: `new/${at + 1}`, text: `{${head},"audience":"private","shownTime":"2026-01-12T09:30:00+01:00",${rest}}` };
});
const records = lines.map(({ key, text }) => ({ key, text }));

async function openLater() {
  const storage = memoryStorage();
  await writeStored(storage, records);
  return { storage, journal: await openTestJournal({ storage, device: 'old' }) };
}

describe('what a later version wrote', () => {
  test('[U7] opens, is an entry, and is counted as unread where it cannot be read', async () => {
    const { journal } = await openLater();
    expect(journal.quarantine()).toEqual([]);
    expect(journal.entries().map(({ id }) => id)).toEqual(records.map((_, at) => `later-${at}`));
    expect(journal.dossier).toMatchObject({ entries: 6, unread: 3 });
    expect([...journal.dossier.notes].map(({ text }) => text)).toEqual(['hi', 'hi', 'hi']);
  });

  test('[U8] unknown fields stay in the entry, and nothing of the dossier obeys them', async () => {
    const { journal } = await openLater();
    expect(journal.entries()[2]?.payload).toEqual({ text: 'hi', mood: { at: 100 } });
    expect(journal.dossier.notes.get('later-2')).toMatchObject({ text: 'hi' });
    expect(JSON.stringify([...journal.dossier.notes])).not.toContain('mood');
  });

  test('[U9] the stored bytes stay, whatever this version writes beside them', async () => {
    const { storage, journal } = await openLater();
    await journal.record('note.written', { text: 'old' });
    await journal.close();
    expect((await readStored(storage)).slice(0, records.length)).toEqual(records);
  });

  test.each(lines)('[U9] it travels through export and import byte for byte: $name', async ({ text }) => {
    const { journal } = await openLater();
    const file = await journal.exportDossier();
    expect(new TextDecoder().decode(file).split('\n')).toContain(text);
    const target = memoryStorage();
    await (await openTestJournal({ storage: target })).importDossier(file);
    expect((await readStored(target)).map((record) => record.text)).toContain(text);
  });
});
