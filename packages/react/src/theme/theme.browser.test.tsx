import '../styles.css';
import { cleanup, screen } from '@testing-library/react';
import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { Intake } from '../intake';
import { host } from '../test-host/test-host';
import type { Theme } from './theme';

const prefer = (scheme: 'light' | 'dark') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });

async function look(theme: Theme | undefined) {
  await host(<Intake />, { props: { theme } });
  const widget = getComputedStyle(await screen.findByRole('region'));
  const button = getComputedStyle((await screen.findAllByRole('button'))[0] as HTMLElement);
  return { scheme: widget.colorScheme, card: widget.backgroundColor, letters: widget.color, button: button.backgroundColor };
}

const light = { scheme: 'light', card: 'rgb(255, 255, 255)', letters: 'rgb(35, 41, 43)', button: 'rgb(31, 95, 91)' };
const dark = { scheme: 'dark', card: 'rgb(31, 37, 39)', letters: 'rgb(238, 241, 239)', button: 'rgb(127, 207, 196)' };

afterEach(cleanup);
afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

// The page of these tests has no `color-scheme` of its own, as most pages have none.
describe.each(['light', 'dark'] as const)('where the system is %s', (system) => {
  test.each([
    [undefined, system],
    ['auto', system],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)('[P37] the scheme %s is shown as %s', async (scheme, shown) => {
    await prefer(system);
    expect(await look(scheme ? { scheme } : undefined)).toEqual(shown === 'light' ? light : dark);
  });

  test('[P37] a pair gives each scheme its own colour, a plain value both the same', async () => {
    await prefer(system);
    const tokens = { accent: { light: '#7a1f4b', dark: '#f3a3c4' }, surface: 'rgb(1 2 3)' };
    const expected = { button: system === 'light' ? 'rgb(122, 31, 75)' : 'rgb(243, 163, 196)', card: 'rgb(1, 2, 3)' };
    expect(await look({ tokens })).toMatchObject(expected);
  });
});
