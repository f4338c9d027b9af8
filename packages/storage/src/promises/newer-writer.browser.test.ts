import { openJournal } from '@onderweg/core';
import { expect, test } from 'vitest';
import { newJournal, testStores } from './stores';

test.each(testStores)('[P6] an older writer changes no byte of a newer store ($name)', async (store) => {
  const name = newJournal();
  const options = { newId: () => crypto.randomUUID(), onChange: () => undefined };
  const next = await store.make().open(name, { ...options, writer: 2 });
  await next.append([{ key: 'n/1', text: '{"unknown":"field"}' }]);
  await next.close();
  const before = await store.dump(name);
  const journal = await openJournal({ journal: name, author: { id: 'me', role: 'client' }, storage: store.make() });
  expect(journal.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-304' } });
  await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: 'ONDERWEG-304' });
  await journal.drafts.write('note', 'typing');
  expect(await journal.drafts.read('note')).toBe('typing');
  expect(new TextDecoder().decode(await journal.exportDossier())).toContain('unknown');
  await journal.close();
  expect(await store.dump(name)).toEqual(before);
  await store.remove(name);
});
