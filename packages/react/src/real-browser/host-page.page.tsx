import { methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { createRoot } from 'react-dom/client';
import { Course, Criteria, ExplorationLog, Grid, MyData, Onderweg, type OnderwegProps, Report } from '..';

/** The name of an element and its computed values, in the order of `properties`. */
export type Look = readonly [string, ...string[]];

const now = () => new Date('2026-02-10T18:00:00+01:00');
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** What the tests do inside a page of a host: put the widgets in it, change its rules, look at what came of them. */
const hostPage = {
  show: async (props: Partial<OnderwegProps>): Promise<void> => {
    const storage = memoryStorage({ durability: 'durable' });
    await (await playCase(nurse, { until: '2026-02-10', storage, journal: 'me' })).close();
    const author = { id: 'client', role: 'client' } as const;
    const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
    createRoot(document.getElementById('widgets') as Element).render(
      <Onderweg journal={journal} locale={nl} now={now} {...props}>
        <Course />
        <ExplorationLog />
        <Criteria />
        <Grid />
        <Report />
        <MyData />
      </Onderweg>,
    );
    for (let widgets = 0, still = 0; still < 5; await frame()) {
      const found = inside().querySelectorAll('[data-widget] *').length;
      still = found > 200 && found === widgets ? still + 1 : 0;
      widgets = found;
    }
  },
  /** The rules of the page: those of the host and of the kit, in the order in which it loads them. */
  dress: (sheets: readonly string[]): void => {
    document.adoptedStyleSheets = sheets.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  },
  lookAtWidgets: (properties: readonly string[]): readonly Look[] =>
    look([...inside().querySelectorAll('[data-widget], [data-widget] *')], properties),
  lookAtHost: (properties: readonly string[]): readonly Look[] =>
    look([...document.querySelectorAll('[data-host], [data-host] *')], properties),
};

function inside(): ParentNode {
  return document.querySelector('[data-onderweg]')?.shadowRoot ?? document;
}

function look(elements: readonly Element[], properties: readonly string[]): readonly Look[] {
  return elements.flatMap((element) =>
    ['', ...findPseudo(element)].map((pseudo): Look => {
      const style = getComputedStyle(element, pseudo);
      const scope = [element.getAttribute('data-scope'), element.getAttribute('data-part')].join(' ');
      const type = element instanceof HTMLInputElement ? `[${element.type}]` : '';
      return [`${element.localName}${type}${pseudo} ${scope}`, ...properties.map((property) => style.getPropertyValue(property))];
    }),
  );
}

/** What is drawn of an element beside itself. */
function findPseudo(element: Element): readonly string[] {
  if (element instanceof HTMLInputElement && element.type === 'file') return ['::file-selector-button'];
  return ['::before', '::after'].filter((pseudo) => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content));
}

declare global {
  interface Window {
    hostPage: typeof hostPage;
  }
}

window.hostPage = hostPage;
