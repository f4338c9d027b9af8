import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArmoured, toShielded } from '../../../../scripts/build/host-sheets';
import { buildHostPage, hasBrowser, hostSheets, openHostPage, startBrowser } from './host-page';
import type { Look } from './host-page.page';
import { buildRecipe } from './layer-recipes';

const properties = [
  'display',
  'position',
  'float',
  'box-sizing',
  'margin',
  'padding',
  'border',
  'border-radius',
  'outline-style',
  'background-color',
  'background-image',
  'box-shadow',
  'color',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-decoration',
  'text-transform',
  'text-indent',
  'white-space',
  'list-style-type',
  'cursor',
  'gap',
  'grid-template-columns',
  'flex-direction',
  'align-items',
  'min-height',
  'overflow-x',
  'z-index',
  'vertical-align',
  'fill',
  'stroke',
];

/** The same width whatever the host says of its page; what is handed down by inheritance still comes through. */
const place = [
  'position:absolute',
  'display:block',
  'width:460px',
  'margin:0',
  'padding:0',
  'border:0',
  'box-sizing:border-box',
  'zoom:1',
]
  .map((declaration) => `${declaration}!important`)
  .join(';');

/** Elements of the host itself, beside the widgets and around them. */
const body = `<main data-host><h1>Portal</h1><p>Text with <a href="#">a link</a></p><button>Press</button>
  <form><label>Name <input></label><textarea></textarea><select><option>one</option></select><fieldset><legend>Choose</legend><input type="checkbox"></fieldset></form>
  <table><tr><th>Head</th><td>Cell</td></tr></table><ul><li>One</li></ul><details><summary>More</summary>Text</details><svg><path d="M0 0"></path></svg>
  <section aria-label="Own"><h2>Own</h2></section></main><div id="widgets" style="${place}"></div>`;

/** Letters come from the page where no font was chosen: that is meant, so here one is. */
const theme = { scheme: 'light', tokens: { font: 'Arial, sans-serif' } } as const;

/** Without what nobody sees: the colour of a line that is not there, letters of a box to tick, the list that the system draws. */
function toSeen(looks: readonly Look[]): readonly Look[] {
  return looks
    .filter(([part]) => !part.startsWith('option'))
    .map(([part, ...values]) => {
      const isBox = /^input\[(checkbox|radio)\]/.test(part);
      const seen = values.map((value, at) => {
        const property = properties[at] ?? '';
        if (property === 'border' && value.startsWith('0px ')) return '0px';
        return isBox && /^(color|font-.*|line-height)$/.test(property) ? '' : value;
      });
      return [part, ...seen];
    });
}

function differences(one: readonly Look[], other: readonly Look[]): string[] {
  if (one.length !== other.length) return [`${one.length} elements, and ${other.length}`];
  return one.flatMap(([part, ...values], at) =>
    values.flatMap((value, index) => {
      const found = other[at]?.[index + 1];
      return found === value ? [] : [`${part}: ${properties[index]} is ${found}, not ${value}`];
    }),
  );
}

describe.skipIf(!hasBrowser)('in the page of a host', { timeout: 60_000 }, () => {
  let browser: Browser;
  let light: Page;
  let isolated: Page;
  let kit = { layered: '', shielded: '', armoured: '' };
  /** In a page without rules: what the others are measured against. */
  let aloneInLight: readonly Look[] = [];
  let aloneIsolated: readonly Look[] = [];

  const look = async (page: Page, sheets: readonly string[]) => {
    await page.evaluate((given) => window.hostPage.dress(given), sheets);
    return page.evaluate((names) => window.hostPage.lookAtWidgets(names), properties);
  };
  const lookAtHost = async (page: Page, sheets: readonly string[]) => {
    await page.evaluate((given) => window.hostPage.dress(given), sheets);
    return page.evaluate((names) => window.hostPage.lookAtHost(names), properties);
  };

  beforeAll(async () => {
    const files = await buildHostPage();
    kit = { layered: files.css, shielded: toShielded(files.css), armoured: toArmoured(files.css) };
    browser = await startBrowser();
    light = await openHostPage(browser, files, body);
    isolated = await openHostPage(browser, files, body);
    await light.evaluate((given) => window.hostPage.show({ theme: given }), theme);
    await isolated.evaluate((given) => window.hostPage.show({ theme: given, isolate: true }), theme);
    aloneInLight = await look(light, [kit.layered]);
    aloneIsolated = await look(isolated, []);
  }, 120_000);
  afterAll(() => browser?.close());

  test.each(['shielded', 'armoured'] as const)(
    '[P37] in a page without rules the %s sheet is the kit’s own look',
    async (name) => {
      expect(aloneInLight.length).toBeGreaterThan(400);
      expect(differences(aloneInLight, await look(light, [kit[name]]))).toEqual([]);
    },
  );

  describe.each(Object.entries(hostSheets))('%s', (name, host) => {
    const isImportant = name.includes('!important');

    test('[P37] does not reach inside a shadow root', async () => {
      expect(differences(aloneIsolated, await look(isolated, [host]))).toEqual([]);
    });

    test.each(isImportant ? (['armoured'] as const) : (['shielded', 'armoured'] as const))(
      '[P37] does not reach through the %s sheet, whichever comes first',
      async (sheet) => {
        expect(differences(aloneInLight, await look(light, [host, kit[sheet]]))).toEqual([]);
        if (!isImportant) expect(differences(aloneInLight, await look(light, [kit[sheet], host]))).toEqual([]);
      },
    );

    test('[P37] keeps its own elements as they were, with each of the kit’s sheets', async () => {
      const alone = await lookAtHost(light, [host]);
      for (const sheet of Object.values(kit)) {
        expect(differences(alone, await lookAtHost(light, [host, sheet]))).toEqual([]);
      }
    });
  });

  describe.each(['Tailwind 4', 'Tailwind 3', 'Bootstrap 5'])('the order of layers for %s, as the guide has it', (name) => {
    test('[P37] leaves nothing to be seen of its rules, also where the kit is loaded after it', async () => {
      const sheets = [[await buildRecipe(name, kit.layered)], [await buildRecipe(name, ''), kit.layered]];
      for (const loaded of sheets) {
        expect(differences(toSeen(aloneInLight), toSeen(await look(light, loaded)))).toEqual([]);
      }
    });

    test('is needed: where the kit is loaded before it, the reset wins', async () => {
      const found = differences(toSeen(aloneInLight), toSeen(await look(light, [kit.layered, await buildRecipe(name, '')])));
      expect(found.length).toBeGreaterThan(100);
    });
  });

  // What the other tests would say if the sheets did nothing.
  test('the layered sheet alone gives way to a host, as it says', async () => {
    for (const name of ['Tailwind 3', 'an old portal', 'a sheet that undoes everything'] as const) {
      expect(differences(aloneInLight, await look(light, [hostSheets[name], kit.layered])).length).toBeGreaterThan(100);
    }
  });
});
