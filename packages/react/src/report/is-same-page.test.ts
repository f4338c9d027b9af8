import type { ReportPage } from '@onderweg/core';
import { expect, test } from 'vitest';
import { isSamePage } from './is-same-page';

const page: ReportPage = {
  audience: 'client',
  title: 'Verslag',
  subtitle: 'Gemaakt op 1 maart 2026',
  sections: [{ id: 'notes', title: 'Notities', lines: [{ text: 'Geslapen.', evidence: ['n1'] }] }],
  evidence: ['n1'],
};
const change = (changes: Partial<ReportPage>): ReportPage => ({ ...structuredClone(page), ...changes });
const [section] = page.sections as [ReportPage['sections'][number]];
const withLines = (...lines: (typeof section)['lines'][number][]) => change({ sections: [{ ...section, lines }] });

test('a page that says the same is the same', () => {
  expect(isSamePage(page, structuredClone(page))).toBe(true);
});

test.each([
  ['another reader', change({ audience: 'coach' })],
  ['another day', change({ subtitle: 'Gemaakt op 2 maart 2026' })],
  ['another title', change({ title: 'Anders' })],
  ['a section less', change({ sections: [] })],
  ['another section', change({ sections: [{ ...section, id: 'findings' }] })],
  ['another word', withLines({ text: 'Gelopen.', evidence: ['n1'] })],
  ['another fact', withLines({ text: 'Geslapen.', evidence: ['n2'] })],
  ['a line more', withLines(...section.lines, ...section.lines)],
])('%s is another page', (_, other) => {
  expect(isSamePage(page, other)).toBe(false);
});
