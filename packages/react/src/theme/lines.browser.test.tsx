import '../styles.css';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ExplorationLog, Report } from '..';
import { host } from '../test-host/test-host';

afterEach(cleanup);

const text = 'Eerste regel.\nTweede regel.';

/** Where the words stand, as the page draws them. */
async function findDrawn(): Promise<CSSStyleDeclaration> {
  const [line] = await screen.findAllByText(
    (_, element) => element?.childElementCount === 0 && element.textContent?.includes(text) === true,
  );
  return getComputedStyle(line as Element);
}

test.each([
  ['the card of a finding', <ExplorationLog key="log" />],
  ['the report before it goes', <Report key="report" />],
])('line breaks stay on %s, and each line runs its own way', async (_, widget) => {
  const { journal } = await host(widget);
  await journal.recordAll([
    ['intake.given', { question: 'Wat past bij mij?' }],
    ['finding.logged', { text, links: [] }],
  ]);
  const { whiteSpace, unicodeBidi } = await findDrawn();
  expect(whiteSpace).toBe('pre-line');
  expect(unicodeBidi).toBe('plaintext');
});

test('what somebody types runs its own way too', async () => {
  await host(<ExplorationLog start={{ at: 'note' }} />);
  expect(getComputedStyle(await screen.findByLabelText('Je vondst')).unicodeBidi).toBe('plaintext');
});
