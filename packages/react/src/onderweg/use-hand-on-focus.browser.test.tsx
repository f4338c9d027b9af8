import { cleanup, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { Course } from '../course';
import { Standstill } from '../standstill';
import { host } from '../test-host/test-host';

afterEach(cleanup);

/** The nurse put something off twice; the card that says so goes away when it is told to. */
async function dismiss(beside: 'after' | 'before' | 'nothing', props: { readonly isolate?: true } = {}) {
  const card = <Standstill key="card" />;
  const course = <Course key="course" />;
  const widgets = { after: [card, course], before: [course, card], nothing: [card] }[beside];
  await host(<>{widgets}</>, { until: '2026-02-26', props });
  const root = await waitFor(() => {
    const found = document.querySelector('[data-onderweg]')?.shadowRoot ?? document;
    expect(found.querySelector('[data-scope="standstill"]')).not.toBeNull();
    return found as Document | ShadowRoot;
  });
  const place = root.querySelector('[data-scope="standstill"][data-part="root"]') as HTMLElement;
  await userEvent.click(await within(place).findByRole('button', { name: 'Niet nu' }));
  await waitFor(() => expect(root.querySelector('[data-scope="standstill"]')).toBeNull());
  return root;
}

test.each([
  ['after', {}],
  ['before', {}],
  ['after', { isolate: true }],
] as const)('[P40] a widget that goes away hands the focus to the one %s it: %j', async (beside, props) => {
  const { activeElement } = await dismiss(beside, props);
  expect(activeElement?.closest('[data-widget]')?.getAttribute('data-scope')).toBe('course');
  expect(activeElement?.matches('h2, h3')).toBe(true);
});

test.each([
  [{}, '[data-onderweg]'],
  [{ isolate: true }, '[data-isolated]'],
] as const)('[P40] where nothing stands beside it, the focus stays where it was on the page: %j', async (props, place) => {
  const { activeElement } = await dismiss('nothing', props);
  expect(activeElement?.matches(place)).toBe(true);
});

test('[P40] who looks elsewhere is left alone when a widget goes away', async () => {
  const link = document.body.appendChild(document.createElement('button'));
  const shown = await host(<Standstill />, { until: '2026-02-26' });
  await waitFor(() => expect(document.querySelector('[data-scope="standstill"]')).not.toBeNull());
  link.focus();
  cleanup();
  expect(document.activeElement).toBe(link);
  link.remove();
  await shown.journal.close();
});
