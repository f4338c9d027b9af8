import { methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, waitFor, within } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as kit from '..';
import { exportedWidgets } from '../test-host/exported-widgets';

const now = () => new Date('2026-05-01T18:00:00+01:00');

/** A page that does to its elements all that a page can. */
const hostile = `* { all: unset; text-transform: uppercase; letter-spacing: 9px; cursor: crosshair; color: red; font: 40px fantasy; text-align: right }
  button, input, textarea, [data-onderweg] { display: inline !important; background: yellow !important; direction: rtl }`;

async function open(until: string | undefined = '2026-02-10') {
  const storage = memoryStorage({ durability: 'durable' });
  await (await playCase(nurse, { until, storage, journal: 'me' })).close();
  const author = { id: 'client', role: 'client' } as const;
  return openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
}

type PageProps = { journal: Awaited<ReturnType<typeof open>>; children: ReactNode } & Partial<kit.OnderwegProps>;

function Page({ children, ...props }: PageProps) {
  return (
    <StrictMode>
      <kit.Onderweg locale={nl} now={now} isolate {...props}>
        {children}
      </kit.Onderweg>
    </StrictMode>
  );
}

/** The sheet is loaded first. */
const patient = { timeout: 10_000 };

async function findInside(page: ParentNode): Promise<HTMLElement> {
  return waitFor(() => {
    const inside = page.querySelector('[data-onderweg]')?.shadowRoot?.querySelector<HTMLElement>('[data-isolated]');
    if (!inside) throw new Error('There is nothing in a shadow root yet.');
    return inside;
  }, patient);
}

/** Offers of what was begun come when the drafts were read: nothing more is drawn for a while. */
async function settle(inside: HTMLElement): Promise<void> {
  for (let before = -1; before !== inside.innerHTML.length; ) {
    before = inside.innerHTML.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function addHostile(): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = hostile;
  style.dataset['hostile'] = '';
}

afterEach(() => {
  cleanup();
  for (const style of document.querySelectorAll('[data-hostile]')) style.remove();
});
afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] }));

describe.each(exportedWidgets)('%s, isolated', (_, Widget) => {
  test('[P37] is drawn in a shadow root, the same in a page that undoes every style', async () => {
    const journal = await open();
    const page = (
      <Page journal={journal}>
        <Widget />
      </Page>
    );
    const look = (inside: HTMLElement) =>
      [...inside.querySelectorAll('*')].slice(0, 150).map((element) => {
        const { color, font, display, padding, backgroundColor, textTransform, letterSpacing, cursor, textAlign } =
          getComputedStyle(element);
        const values = [color, font, display, padding, backgroundColor, textTransform, letterSpacing, cursor, textAlign];
        return `${element.tagName} ${values.join(' | ')}`;
      });
    const alone = await findInside(render(page).container);
    // What is read from the drafts comes a moment later.
    await waitFor(() => expect(alone.innerHTML).not.toContain('data-phase="loading"'), patient);
    await settle(alone);
    const expected = look(alone);
    cleanup();
    addHostile();
    const inside = await findInside(render(page).container);
    await waitFor(() => expect(look(inside)).toEqual(expected), patient);
  });

  test('comes from a server as an empty element, without a difference', async () => {
    const journal = await open();
    const place = document.body.appendChild(document.createElement('div'));
    const page = (
      <Page journal={journal}>
        <Widget />
      </Page>
    );
    place.innerHTML = renderToString(page);
    expect(place.querySelector('[data-onderweg]')?.childNodes).toHaveLength(0);
    const problems: unknown[] = [];
    const root = hydrateRoot(place, page, { onRecoverableError: (problem) => problems.push(problem) });
    await findInside(place);
    expect(problems).toEqual([]);
    root.unmount();
    place.remove();
  });
});

async function openIntake() {
  const storage = memoryStorage({ durability: 'durable' });
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
  const { container } = render(
    <Page journal={journal}>
      <kit.Intake />
    </Page>,
  );
  const inside = within(await findInside(container));
  await userEvent.click(await inside.findByRole('button', { name: 'Naar de eerste vraag' }));
  return { journal, inside, container };
}

test('[P37] in a shadow root a form keeps its draft, its labels and the focus', async () => {
  const { journal, inside, container } = await openIntake();
  const page = (
    <Page journal={journal}>
      <kit.Intake />
    </Page>
  );
  const field = await inside.findByRole('textbox');
  await userEvent.type(field, 'Ik wil naar buiten.');
  expect(document.activeElement).toBe(container.querySelector('[data-onderweg]'));
  const before = (field.getRootNode() as ShadowRoot).activeElement;
  expect(before).toBe(field);
  await userEvent.click(inside.getByRole('button', { name: 'Verder' }));
  await waitFor(() => {
    const { activeElement } = container.querySelector('[data-onderweg]')?.shadowRoot ?? document;
    // The focus moved on with the question, and did not fall back on the page.
    expect(activeElement).not.toBeNull();
    expect(activeElement).not.toBe(field);
  });
  await userEvent.type(inside.getAllByRole('textbox')[0] as HTMLElement, 'Halve zin');
  cleanup();
  const again = within(await findInside(render(page).container));
  expect((await again.findAllByRole('textbox'))[0]).toHaveValue('Halve zin');
});

test('[P37] what had the focus and goes away in a shadow root leaves it in the widget', async () => {
  const { container } = render(
    <Page journal={await open()}>
      <kit.Criteria />
    </Page>,
  );
  const inside = await findInside(container);
  const button = await within(inside).findAllByRole('button');
  const first = button[0] as HTMLElement;
  first.focus();
  first.remove();
  const shadow = inside.getRootNode() as ShadowRoot;
  await waitFor(() => expect(shadow.activeElement?.matches('h2, h3')).toBe(true));
});

test('[P37] tokens, scheme, language and direction come through a shadow root', async () => {
  addHostile();
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset['hostile'] = '';
  style.textContent = '[data-onderweg] { --onderweg-radius: 3px } :root { --onderweg-surface-dark: rgb(9 8 7) }';
  const theme = { scheme: 'dark', tokens: { text: { light: '#111111', dark: '#fefefe' } } } as const;
  const { container } = render(
    <Page journal={await open()} theme={theme}>
      <kit.Course />
    </Page>,
  );
  const inside = await findInside(container);
  expect(inside).toHaveAttribute('lang', 'nl-NL');
  const widget = getComputedStyle(inside.querySelector('[data-widget]') as Element);
  expect(widget).toMatchObject({
    color: 'rgb(254, 254, 254)',
    backgroundColor: 'rgb(9, 8, 7)',
    borderTopLeftRadius: '3px',
    colorScheme: 'dark',
    direction: 'ltr',
    textTransform: 'none',
  });
});

test('[P37] a report in a shadow root goes to paper alone, and the page is as it was after it', async () => {
  const { container } = render(
    <>
      <header>The page of the host</header>
      <Page journal={await open()}>
        <kit.Intake />
        <kit.Report />
      </Page>
    </>,
  );
  const inside = await findInside(container);
  const print = vi.spyOn(window, 'print').mockImplementation(() => void window.dispatchEvent(new Event('beforeprint')));
  await userEvent.click(await within(inside).findByRole('button', { name: 'Printen' }));
  expect(print).toHaveBeenCalledOnce();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const display = (element: Element | null) => element && getComputedStyle(element).display;
  const isOnPaper = (element: Element | null) => element?.checkVisibility() ?? false;
  expect(display(container.querySelector('header'))).toBe('none');
  expect(isOnPaper(inside.querySelector('[data-scope="intake"]'))).toBe(false);
  expect(isOnPaper(inside.querySelector('[data-scope="report"][data-part="page"] h4, [data-part="page"]'))).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(display(container.querySelector('header'))).toBe('block');
  expect(isOnPaper(inside.querySelector('[data-scope="intake"]'))).toBe(true);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  print.mockRestore();
});
