import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import published from '../../method.schema.json';
import { toMethodJsonSchema } from './json-schema.test.setup';
import { methods } from './methods';
import { isMethod, parseMethod } from './parse-method';

const fits = new Ajv2020({ strict: false }).compile(published);
const ownRules = ['missing', 'repeated', 'noMarket', 'asksTooLittle', 'noSuchKind', 'sameAsks', 'standsFast'];
/** As the schema alone sees it: what only reading the whole pack can tell is left to `parseMethod`. */
const fitsHere = (pack: unknown) => {
  const parsed = parseMethod(pack);
  return isMethod(parsed) || parsed.every(({ rule }) => ownRules.includes(rule));
};

describe('the published JSON Schema of a method pack', () => {
  test('[M10] is the schema of today: run again with -u after a change', async () => {
    await expect(`${JSON.stringify(toMethodJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot('../../method.schema.json');
  });

  test.each(Object.entries(methods))('[M11] takes %s', (_, method) => {
    expect(fits(method)).toBe(true);
  });

  test('[M12] says the same as the kit on packs with one part changed', () => {
    const pack = methods.redundancy as unknown as Readonly<Record<string, unknown>>;
    const part = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        '',
        ' ',
        '\u200B',
        'x',
        0,
        1,
        -1,
        1.5,
        true,
        [],
        {},
        ['x'],
        { nl: 'x' },
        { nl: ['x'] },
        { dutch: 'x' },
      ),
      fc.record({ nl: fc.record({ 'intake.title': fc.constantFrom('', 'Dag', 3) }) }),
    );
    const name = fc.constantFrom(...Object.keys(published.properties), 'colour', 'obligatory');
    fc.assert(
      fc.property(name, part, (field, value) => {
        const changed = { ...pack, [field]: value };
        if (value === undefined) delete (changed as Record<string, unknown>)[field];
        expect(fits(changed)).toBe(fitsHere(changed));
      }),
      { numRuns: 1_000 },
    );
  });
});
