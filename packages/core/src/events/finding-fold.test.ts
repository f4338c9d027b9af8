import { describe, expect, test } from 'vitest';
import { openTestJournal } from '../journal/a-journal.test.setup';

const links = [{ direction: 'd1', about: 'chance', polarity: -1 }];

/** A finding on a Monday, and what is done with it a week later. */
async function open() {
  let now = '2026-02-02T12:00:00Z';
  const journal = await openTestJournal({ clock: () => new Date(now) });
  await journal.recordAll([
    ['direction.added', { id: 'd1', title: 'Medic', state: 'active' }],
    ['exploration.planned', { id: 'e1', kind: 'talk' }],
    [
      'finding.logged',
      { id: 'f1', text: 'Vooral keuringen.', kind: 'fact', source: 'J.', exploration: 'e1', firstHand: true, links },
    ],
  ]);
  now = '2026-02-09T12:00:00Z';
  return journal;
}

describe('a correction', () => {
  test('[D24] keeps links, day and source when only the words change', async () => {
    const journal = await open();
    const before = journal.dossier.findings.last;
    await journal.record('finding.logged', { id: 'f2', text: 'Vooral keuringen en pleisters.', revises: 'f1' });
    expect(journal.dossier.findings.last).toMatchObject({
      text: 'Vooral keuringen en pleisters.',
      kind: 'fact',
      source: 'J.',
      exploration: 'e1',
      firstHand: true,
      links,
      at: before?.at,
    });
    await journal.record('finding.logged', { id: 'f3', text: 'Nog beter.', revises: 'f2' });
    expect(journal.dossier.findings.last).toMatchObject({ text: 'Nog beter.', links, source: 'J.', at: before?.at });
  });

  test('[D24] changes what it says, and takes away what it empties', async () => {
    const journal = await open();
    await journal.record('finding.logged', { text: 'Toch niet.', revises: 'f1', links: [], source: '', firstHand: false });
    const corrected = journal.dossier.findings.last;
    expect(corrected).toMatchObject({ text: 'Toch niet.', links: [], firstHand: false });
    expect(corrected?.source).toBeUndefined();
  });

  test('[D24] takes away a kind, a kind of source and an end that it empties', async () => {
    const journal = await open();
    const said = { kind: 'fact', sourceKind: 'statistic', expires: '2026-12-31' } as const;
    await journal.record('signal.logged', { id: 's1', text: 'Veel vraag.', ...said, region: 'Zeeland' });
    await journal.record('signal.logged', {
      id: 's2',
      text: 'Veel vraag!',
      revises: 's1',
      emptied: ['kind', 'sourceKind', 'expires'],
    });
    const corrected = journal.dossier.findings.last;
    expect(corrected).toMatchObject({ text: 'Veel vraag!', region: 'Zeeland' });
    for (const name of ['kind', 'sourceKind', 'expires', 'emptied']) expect(corrected).not.toHaveProperty(name);
  });

  test('[D24] of a finding with an end keeps the end', async () => {
    const journal = await open();
    await journal.record('finding.logged', { id: 'f2', text: 'Tot de zomer.', expires: '2026-07-01' });
    await journal.record('finding.logged', { text: 'Tot de zomer!', revises: 'f2' });
    expect(journal.dossier.findings.last).toMatchObject({ expires: '2026-07-01' });
  });

  test('[D24] of a signal keeps where it holds and until when; as a finding it does not', async () => {
    const journal = await open();
    await journal.record('signal.logged', { id: 's1', text: 'Veel vraag.', region: 'Zeeland', expires: '2026-12-31', links });
    await journal.record('signal.logged', { text: 'Heel veel vraag.', revises: 's1' });
    expect(journal.dossier.findings.last).toMatchObject({ region: 'Zeeland', expires: '2026-12-31', links });
    await journal.record('finding.logged', { text: 'Geen sein.', revises: 's1' });
    expect(journal.dossier.findings.last?.region).toBeUndefined();
  });

  test('of what is not there stands by itself', async () => {
    const journal = await open();
    await journal.record('finding.logged', { text: 'Los.', revises: 'gone' });
    expect(journal.dossier.findings.last).toMatchObject({ text: 'Los.', links: [] });
  });
});
