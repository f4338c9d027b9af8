import { openJournal, type RecordedEvent } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Onderweg } from '../onderweg/onderweg';
import { Report } from '.';

async function readStatus(events: readonly RecordedEvent[]): Promise<string | undefined> {
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage({ durability: 'durable' }) });
  await journal.recordAll(events);
  const page = renderToString(
    <Onderweg journal={journal} locale={nl}>
      <Report.Root>
        <Report.SponsorPreview />
      </Report.Root>
    </Onderweg>,
  );
  return /<dt>Stand<\/dt><dd>([^<]*)</.exec(page)?.[1];
}

test('what has not begun is not said to be under way', async () => {
  expect(await readStatus([])).toBe('nog niet bekend');
  expect(await readStatus([['intake.given', { question: 'Wat nu?' }]])).toBe('loopt');
});
