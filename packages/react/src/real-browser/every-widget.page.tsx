import { type Journal, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Onderweg, type OnderwegProps } from '..';
import { exportedWidgets } from '../test-host/exported-widgets';

const day = '2026-02-26';
const now = () => new Date(`${day}T18:00:00+01:00`);
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const said: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  said.push(`${violatedDirective} ${blockedURI} ${sample}`),
);

let root: Root | undefined;
let journal: Journal | undefined;

export type Walked = {
  readonly pressed: readonly string[];
  /** What was pressed when the focus was nowhere after it. */
  readonly lost: readonly string[];
  /** The kinds of what was recorded. */
  readonly recorded: readonly string[];
};

/** What the tests do inside the page: show one widget, do all that can be done in it, hear what the policy said. */
const everyWidgetPage = {
  names: exportedWidgets.map(([name]) => name),
  violations: () => said.splice(0),
  show: async (name: string, props: Pick<OnderwegProps, 'isolate' | 'theme'>): Promise<void> => {
    root?.unmount();
    const Widget = new Map(exportedWidgets).get(name);
    if (!Widget) throw new Error(`There is no widget ${name}.`);
    journal = await open();
    root = createRoot(document.getElementById('widgets') as Element);
    root.render(
      <StrictMode>
        <Onderweg journal={journal} locale={nl} now={now} sponsor="De werkgever" {...props}>
          <Widget />
        </Onderweg>
      </StrictMode>,
    );
    await untilStill();
  },
  /** Fills in each field, opens what is closed and presses each button once. */
  walk: async (): Promise<Walked> => {
    const lost: string[] = [];
    const done = new Set<string>();
    const before = journal?.entries().length ?? 0;
    for (let step = 0; step < 60; step++) {
      for (const field of inside().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) fill(field);
      const next = [...inside().querySelectorAll<HTMLElement>('summary, button:not(:disabled)')].find(
        (each) => !done.has(nameOf(each)) && each.checkVisibility(),
      );
      if (!next) break;
      done.add(nameOf(next));
      next.focus();
      next.click();
      await untilStill();
      if (!hasFocus()) lost.push(nameOf(next));
    }
    return { pressed: [...done], lost, recorded: (journal?.entries() ?? []).slice(before).map(({ type }) => type) };
  },
};

async function open(): Promise<Journal> {
  const storage = memoryStorage({ durability: 'durable' });
  await (await playCase(nurse, { until: day, storage, journal: 'me' })).close();
  const author = { id: 'client', role: 'client' } as const;
  return openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
}

function inside(): ParentNode {
  return document.querySelector('[data-onderweg]')?.shadowRoot ?? document;
}

function hasFocus(): boolean {
  const { activeElement } = document.querySelector('[data-onderweg]')?.shadowRoot ?? document;
  return activeElement !== null && activeElement !== document.body;
}

async function untilStill(): Promise<void> {
  const read = () => inside().querySelector('[data-widget]')?.outerHTML ?? '';
  for (let before = '', still = 0; still < 4; await frame()) {
    const shown = read();
    // A widget that shows nothing on this day is an empty place.
    const isSaving = inside().querySelector('[data-saving="saving"]') !== null;
    still = shown === before && !isSaving ? still + 1 : 0;
    before = shown;
  }
}

function nameOf(element: HTMLElement): string {
  return `${element.localName} ${element.ariaLabel ?? element.textContent}`;
}

/** As somebody types: React hears of it through the event. */
function fill(field: HTMLInputElement | HTMLTextAreaElement): void {
  if (field.type === 'radio' || field.type === 'checkbox') {
    const isChosen = field.name !== '' && inside().querySelector(`[name="${CSS.escape(field.name)}"]:checked`) !== null;
    if (!isChosen && !field.disabled) field.click();
    return;
  }
  if (field.value !== '' || field.type === 'file') return;
  const values: Readonly<Record<string, string>> = { date: day, number: '2' };
  const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, values[field.type] ?? 'Geschreven in een test.');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

declare global {
  interface Window {
    everyWidgetPage: typeof everyWidgetPage;
  }
}

window.everyWidgetPage = everyWidgetPage;
