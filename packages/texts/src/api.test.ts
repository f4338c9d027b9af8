import { expect, test } from 'vitest';
import * as enEntry from './en';
import * as entry from './index';
import * as nlEntry from './nl';

test('what each entry exports', () => {
  expect({ '.': Object.keys(entry).sort(), './nl': Object.keys(nlEntry), './en': Object.keys(enEntry) }).toEqual({
    '.': [
      'chooseLocale',
      'createFormats',
      'createTexts',
      'describeMethodProblem',
      'exportMessages',
      'format',
      'isTimeZone',
      'parseTexts',
      'readMethodFile',
      'reviewMethod',
    ],
    './nl': ['nl'],
    './en': ['en'],
  });
});
