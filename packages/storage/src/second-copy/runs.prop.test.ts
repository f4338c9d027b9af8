import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCopyFile, readRuns, toCopyFiles } from './copy-file';
import { countRuns, findGaps, formatRuns, isCovered, parseRuns, toRuns } from './runs';

const positions = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 120 });

test('[SC1] runs cover the positions that they were made of, and no other; gaps are what is left', () => {
  fc.assert(
    fc.property(positions, fc.integer({ min: 0, max: 320 }), (given, end) => {
      const runs = parseRuns(formatRuns(toRuns(given)));
      const all = Array.from({ length: 320 }, (_, index) => index + 1);
      expect(all.filter((position) => isCovered(runs, position))).toEqual([...given].sort((one, other) => one - other));
      expect(countRuns(runs)).toBe(given.length);
      const expected = all.filter((position) => position <= end && !given.includes(position));
      expect(all.filter((position) => isCovered(findGaps(runs, end), position))).toEqual(expected);
    }),
  );
});

test('[SC1] files hold each record once, to the byte, and their names tell which', () => {
  const record = fc.record({ key: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(positions, fc.array(record, { minLength: 120, maxLength: 120 }), (given, contents) => {
      const records = given.map((position, index) => ({ position, ...(contents[index] ?? { key: '', text: '' }) }));
      const files = [...toCopyFiles('folder', records)];
      for (const { name } of files) expect(name.length).toBeLessThan(200);
      const byPosition = (list: readonly { position: number }[]) => list.toSorted((one, other) => one.position - other.position);
      expect(byPosition(files.flatMap(({ text }) => readCopyFile(text)))).toEqual(byPosition(records));
      expect(toRuns(given)).toEqual(
        toRuns(
          files
            .flatMap(({ name }) => readRuns(name))
            .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
        ),
      );
    }),
  );
});

test('[SC1] a line that is damaged costs that line', () => {
  const [file] = toCopyFiles(
    'folder',
    [1, 2, 3].map((position) => ({ position, key: `k/${position}`, text: 'x' })),
  );
  const text = (file?.text ?? '').replace('"k/2"', '"k/2');
  expect(readCopyFile(text).map(({ position }) => position)).toEqual([1, 3]);
});
