import { openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Onderweg } from '../onderweg/onderweg';
import { Suggestions } from './suggestions.guarded';

async function read(firstHand: boolean): Promise<string> {
  const author = { id: 'me', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage() });
  const speaks = (about: string, polarity: number) => [{ direction: 'd1', about, polarity }];
  await journal.recordAll([
    ['intake.given', { question: 'Wat past bij mij?' }],
    ['direction.added', { id: 'd1', title: 'Planner', state: 'active' }],
    ['direction.added', { id: 'd2', title: 'Bakker', state: 'active' }],
    ['criterion.added', { id: 'k1', label: 'Buiten', kind: 'important' }],
    ['criterion.added', { id: 'k2', label: 'Rust', kind: 'important' }],
    ['finding.logged', { text: 'Het kan.', source: 'A', links: speaks('k1', 1) }],
    ['finding.logged', { text: 'Druk.', source: 'B', firstHand, links: speaks('k2', -1) }],
  ]);
  return renderToString(
    <Onderweg journal={journal} locale={nl}>
      <Suggestions />
    </Onderweg>,
  );
}

test('nobody is sent to look at what they have seen themselves', async () => {
  const seen = await read(true);
  expect(seen).toContain('Je zag het zelf, en het paste niet overal. Wat weegt het zwaarst?');
  expect(seen).not.toMatch(/Ga kijken/);
  const heard = await read(false);
  expect(heard).toContain('Ga kijken');
  expect(heard).not.toContain('Je zag het zelf');
});
