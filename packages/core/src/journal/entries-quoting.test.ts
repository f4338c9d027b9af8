import { expect, test } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';
import { entriesAbout } from './entries-about';
import { entriesQuoting } from './entries-quoting';

const aboutBaker = { direction: 'd1', about: 'chance', polarity: 1 } as const;

async function typesQuoting(id: string) {
  const journal = await openTestJournal();
  await journal.recordAll([
    ['intake.given', { question: 'Wat nu?' }],
    ['picture.given', { text: 'Op de motor', meanings: ['Avontuur'] }],
    ['direction.added', { id: 'd1', title: 'Bakker', meanings: ['avontuur '] }],
    ['criterion.added', { id: 'k1', label: 'Rust', kind: 'must' }],
    ['exploration.planned', { id: 'e1', kind: 'talk', questions: [{ about: 'k1', text: 'Is er rust?' }] }],
    ['exploration.planned', { id: 'e2', kind: 'talk', questions: [{ about: 'chance', text: 'Is er rust?' }] }],
    ['finding.logged', { id: 'f1', text: 'Ze zoeken iemand die om vijf uur op wil.' }],
    ['finding.logged', { id: 'f2', text: 'Het is er rustig.' }],
    ['finding.logged', { id: 'f3', text: 'Je begint om drie uur.', source: 'een bakker in de buurt van Zwolle' }],
    [
      'finding.logged',
      { id: 'f4', text: 'Je hebt altijd vrij op maandag.', source: 'een bakker in de buurt van Zwolle', links: [aboutBaker] },
    ],
    ['note.written', { id: 'n1', text: 'Hij zei: "ze zoeken iemand die om vijf uur op wil." Dat wil ik niet.' }],
  ]);
  const first = journal.entries().find(({ type, payload }) => type === id || (payload as { id?: string }).id === id)?.id ?? '';
  const quoting = entriesQuoting(journal.entries(), entriesAbout(journal.entries(), first));
  return journal.entries().flatMap((entry) => (quoting.includes(entry.id) ? [(entry.payload as { id?: string }).id] : []));
}

test('[J56] the same words, whatever their case and the space around them', async () => {
  expect(await typesQuoting('picture.given')).toEqual(['d1']);
});

test('[J56] one word inside a sentence only where the thing is named as well', async () => {
  expect(await typesQuoting('k1')).toEqual(['e1']);
});

test('[J56] a sentence inside another text', async () => {
  expect(await typesQuoting('f1')).toEqual(['n1']);
  expect(await typesQuoting('f2')).toEqual([]);
});

test('[J56] who said it is no copy: one voice may have said more, and be called after a direction', async () => {
  expect(await typesQuoting('f3')).toEqual([]);
  expect(await typesQuoting('d1')).not.toContain('f4');
});
