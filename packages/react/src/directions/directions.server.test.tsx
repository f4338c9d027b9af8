import { openJournal, type RecordedEvent } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Onderweg } from '../onderweg/onderweg';
import { Directions } from '.';

const talk: RecordedEvent = ['exploration.done', { kind: 'talk', directions: ['d1'] }];
const judged = { text: 'Veel rijden.', links: [{ direction: 'd1', about: 'chance', polarity: 1 }] };

async function read(events: readonly RecordedEvent[], novelty: 'unknown' | 'known' = 'unknown'): Promise<string> {
  const author = { id: 'me', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage() });
  await journal.record('direction.added', { id: 'd1', title: 'Planner', state: 'active', novelty });
  await journal.recordAll(events);
  return renderToString(
    <Onderweg journal={journal} locale={nl}>
      <Directions />
    </Onderweg>,
  );
}

test.each<[string, readonly RecordedEvent[], string | undefined]>([
  ['nothing yet', [], undefined],
  ['a talk about it', [talk], 'nu iets over gehoord'],
  ['what somebody said', [['finding.logged', judged]], 'nu iets over gehoord'],
  ['half a day on the spot', [['finding.logged', { ...judged, firstHand: true }]], 'nu zelf gezien'],
])('how new it was, and what is true now: %s', async (_, events, now) => {
  const html = await read(events);
  expect(html).toContain(now === undefined ? 'Nooit van gehoord' : `Nooit van gehoord, ${now}`);
  for (const other of ['nu iets over gehoord', 'nu zelf gezien']) if (other !== now) expect(html).not.toContain(other);
});

test('what was known well stays so', async () => {
  expect(await read([talk], 'known')).not.toContain('nu iets over gehoord');
});
