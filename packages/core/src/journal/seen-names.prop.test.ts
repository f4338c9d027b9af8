import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenNames } from './seen-names';

const name = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'longer'), fc.nat(12)).map(([device, count]) => `${device}/${count}`),
  fc.string({ maxLength: 3 }),
);

test('[J36] what was met is known, in whatever order it comes', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), fc.array(name), (names, asked) => {
      const seen = new SeenNames();
      const model = new Set<string>();
      for (const each of names) {
        expect(seen.add(each)).toBe(!model.has(each));
        model.add(each);
        for (const one of [...asked, ...model]) expect(seen.has(one)).toBe(model.has(one));
      }
    }),
    { numRuns: 500 },
  );
});
