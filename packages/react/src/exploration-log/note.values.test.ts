import { openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { expect, test } from 'vitest';
import type { FormValues } from '../draft/form-values';
import { fromFinding, toNoteEvents } from './note.values';

const said = { kind: 'quote', sourceKind: 'statistic', expires: '2026-12-31' } as const;

/** Opens a signal in the form, changes these fields, and records what the form says. */
async function correct(changed: FormValues) {
  const author = { id: 'me', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage() });
  await journal.record('signal.logged', { text: 'Veel vraag.', region: 'Zeeland', ...said });
  const before = journal.dossier.findings.last;
  if (before) await journal.recordAll(toNoteEvents({ ...fromFinding(before), ...changed }, { corrects: before }));
  return journal.dossier.findings.last;
}

test('[D24] a correction that changes nothing keeps the kind, the kind of source and the end', async () => {
  expect(await correct({})).toMatchObject({ ...said, region: 'Zeeland' });
});

test.each(['kind', 'sourceKind', 'expires'] as const)('[D24] a correction takes away %s', async (name) => {
  const { [name]: _, ...others } = said;
  const corrected = await correct({ [name]: undefined });
  expect(corrected).not.toHaveProperty(name);
  expect(corrected).toMatchObject({ ...others, region: 'Zeeland' });
});

test('[D24] without the tick for a signal its end goes with it', async () => {
  expect(await correct({ signal: undefined })).toMatchObject({ form: 'finding', kind: 'quote' });
});
