import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { nl } from '@onderweg/texts/nl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FreeWriting, Onderweg } from '..';
import { host } from '../test-host/test-host';
import { WidgetRoot } from '../onderweg/widget-root';
import { guardWidget } from './guard-widget';

// React tells of each error that is caught, which is what it should do.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let isOdd = true;
function Own(): never {
  throw new Error('of the host');
}
const Odd = guardWidget(function OddWidget() {
  if (isOdd) throw new TypeError('x.split is not a function');
  return (
    <WidgetRoot scope="odd" label="Odd">
      <p>Alles goed</p>
    </WidgetRoot>
  );
});

test('[P42] a widget that throws takes nothing with it, and can be tried again', async () => {
  isOdd = true;
  const errors: unknown[] = [];
  await host(
    <>
      <Odd />
      <FreeWriting />
      <button type="button">Van het portaal</button>
    </>,
    { props: { onError: (error) => errors.push(error) } },
  );
  expect(await screen.findByRole('heading', { name: 'Dit onderdeel laat zich nu niet zien' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Van je af schrijven' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Van het portaal' })).toBeEnabled();
  expect(errors[0]).toBeInstanceOf(TypeError);
  isOdd = false;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('Alles goed')).toBeVisible();
});

test('[P42] the copy of the dossier can be saved from there', async () => {
  isOdd = true;
  await host(<Odd />);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Kopie van je dossier bewaren' }));
  expect(await screen.findByText('Je kopie staat klaar: mijn-reis-2026-01-12.onderweg.jsonl')).toBeVisible();
  expect(clicked).toEqual(['mijn-reis-2026-01-12.onderweg.jsonl']);
});

test('outside the provider the mistake is shown to who builds it in', () => {
  expect(() => render(<FreeWriting />)).toThrow('stands outside <Onderweg>');
});

test('a widget of the host that throws is the host’s own', async () => {
  const { journal } = await host(<p>x</p>);
  cleanup();
  expect(() =>
    render(
      <Onderweg journal={journal} locale={nl}>
        <Own />
      </Onderweg>,
    ),
  ).toThrow('of the host');
});
