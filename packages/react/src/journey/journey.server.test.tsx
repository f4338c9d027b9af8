import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Course } from '../course';
import { Onderweg } from '../onderweg/onderweg';
import { Journey } from '.';

test('course and journey are rendered on a server, where there is no window', async () => {
  const { journal } = await playCase(nurse, { until: '2026-03-10' });
  const html = renderToString(
    <Onderweg journal={journal} locale={nl} now={() => new Date('2026-03-10T18:00:00+01:00')}>
      <Course />
      <Journey />
    </Onderweg>,
  );
  expect(typeof window).toBe('undefined');
  expect(html).toContain('Ik wil meer avontuur in mijn werk.');
  expect(html).toContain('4 rondes, 6 verkenningen, 19 vondsten.');
});
