import { expect, test } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';
import { entriesAbout } from './entries-about';

async function typesAbout(find: (of: Awaited<ReturnType<typeof openTestJournal>>) => string) {
  const journal = await openTestJournal();
  await journal.record('direction.added', { id: 'x', title: 'Bakker' });
  await journal.record('direction.parked', { id: 'x', reason: 'fit', lookAgainWhen: 'als het lente is' });
  await journal.record('criterion.added', { id: 'x', label: 'Rust', kind: 'must' });
  await journal.record('criterion.sharpened', { id: 'x', set: { label: 'Stilte' } });
  const { id } = await journal.record('finding.logged', { text: 'Eén' });
  await journal.record('finding.logged', { text: 'Twee' });
  const { id: second } = await journal.record('finding.logged', { text: 'Eén, beter', revises: id });
  await journal.record('finding.logged', { text: 'Eén, nog beter', revises: second });
  await journal.record('application.sent', { id: 'x', to: 'Bakkerij' });
  await journal.record('answer.received', { application: 'x', outcome: 'rejected', text: 'Te oud, zeiden ze' });
  const about = entriesAbout(journal.entries(), find(journal));
  return journal.entries().flatMap(({ id: entry, type, payload }) => (about.includes(entry) ? [[type, payload] as const] : []));
}

test('a direction: its name and its reasons, and nothing of another thing of the same name', async () => {
  const about = await typesAbout(({ dossier }) => dossier.directions.get('x')?.entry ?? '');
  expect(about.map(([type]) => type)).toEqual(['direction.added', 'direction.parked']);
});

test('a criterion with how it was sharpened, an application with its answers', async () => {
  const criterion = await typesAbout(({ dossier }) => dossier.criteria.get('x')?.entry ?? '');
  expect(criterion.map(([type]) => type)).toEqual(['criterion.added', 'criterion.sharpened']);
  const application = await typesAbout(({ dossier }) => dossier.applications.get('x')?.entry ?? '');
  expect(application.map(([type]) => type)).toEqual(['application.sent', 'answer.received']);
});

test.each([0, 2, 3])('a finding with all its corrections, from whichever of them (%i)', async (at) => {
  const about = await typesAbout((journal) => journal.entries().filter(({ type }) => type === 'finding.logged')[at]?.id ?? '');
  expect(about.map(([, payload]) => (payload as { text: string }).text)).toEqual(['Eén', 'Eén, beter', 'Eén, nog beter']);
});

test('what is not there has no words', async () => {
  expect(await typesAbout(() => 'nowhere')).toEqual([]);
});
