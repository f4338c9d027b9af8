import { describe, expect, test } from 'vitest';
import type { Track } from '../audience/sponsor-table';
import type { Audience } from '../journal/entry';
import { type Happened, on, toDossier } from '../readings/a-dossier.test.setup';
import { methods } from '../method/methods';
import { report } from './report';
import type { ReportOptions, ReportTexts } from './report.types';

/** Words that say which key they are, with their values. */
const texts: ReportTexts = {
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  date: (day) => day,
  list: (words) => words.join(', '),
  has: (key) => key !== 'explorationLog.kinds.odd',
  locale: 'nl',
};

const now = new Date('2026-05-01T12:00:00');
const make = (happened: readonly Happened[], options: Partial<ReportOptions> = {}) =>
  report(toDossier(happened), { audience: 'sponsor', texts, now, ...options });
const linesOf = (page: ReturnType<typeof report>, section: string) =>
  page.sections.find(({ id }) => id === section)?.lines.map(({ text }) => text);
const as = (audience: Audience, happened: Happened): Happened => ({ ...happened, audience });

const begin = (track: Track = 'reintegration') => on('2026-02-02', 'intake.given', { track, question: 'Wat kan ik?' });
const talk = on('2026-02-03', 'coachSession.held', {}, 'coach');
const left = on('2026-03-27', 'coach.left', {}, 'coach');
const visit = (day: string) => on(day, 'exploration.done', { kind: 'visit' });
const plan = on('2026-02-20', 'exploration.planned', { kind: 'call', when: '2026-03-01', who: 'An' });
const end = on('2026-04-01', 'trajectory.closed', { ending: 'newJob', setbackPlan: 'Ik bel An.' });
const sent = on('2026-03-10', 'application.sent', { to: 'Bakker An', count: 3 });

describe('a report for who pays', () => {
  const all = [begin(), talk, visit('2026-02-10'), plan, sent, end];

  test.each(['preventive', 'curative'] as const)('[R71] in the %s track tells process facts alone', (track) => {
    const page = make([begin(track), ...all.slice(1)], { searchDirection: 'Licht werk', remark: 'Zo klopt het.' });
    expect(page.sections.map(({ id }) => id)).toEqual(['period', 'appointments']);
    expect(linesOf(page, 'appointments')).toEqual(['report.sponsor.sessions 1']);
  });

  test('[R72] in re-integration adds days, kinds with their number, the next step and the ending', () => {
    const running = make(all.slice(0, -1));
    expect(linesOf(running, 'appointments')).toEqual(['report.sponsor.sessions 1', '2026-02-03']);
    expect(linesOf(running, 'activities')).toEqual([
      'report.sponsor.activity explorationLog.kinds.visit 1',
      'report.sponsor.activity explorationLog.kinds.application 3',
    ]);
    expect(linesOf(running, 'nextStep')).toEqual(['explorationLog.kinds.call.']);
    expect(linesOf(running, 'ending')).toBeUndefined();
    const closed = make(all);
    expect(linesOf(closed, 'nextStep')).toBeUndefined();
    expect(linesOf(closed, 'ending')).toEqual(['endings.newJob.name.']);
    expect(linesOf(closed, 'period')?.at(-1)).toBe('report.sponsor.from 2026-02-02 report.sponsor.until 2026-04-01');
  });

  test('[R143] a kind that nobody knows is something else: no typed word gets through', () => {
    const odd = [begin(), on('2026-02-10', 'exploration.done', { kind: 'odd', who: 'An' })];
    expect(linesOf(make(odd), 'activities')).toEqual(['report.sponsor.activity explorationLog.kinds.other 1']);
  });

  test('[R143] an application that was planned and sent is counted once', () => {
    const planned = [begin(), on('2026-02-10', 'exploration.done', { kind: 'application' })];
    const line = 'report.sponsor.activity explorationLog.kinds.application';
    expect(linesOf(make(planned), 'activities')).toEqual([`${line} 1`]);
    expect(linesOf(make([...planned, sent]), 'activities')).toEqual([`${line} 3`]);
  });

  test('[R144] what is private is not counted, not the next step, and no ending', () => {
    const hidden = [begin(), talk, ...[visit('2026-02-10'), plan, sent, end].map((happened) => as('private', happened))];
    const page = make(hidden);
    expect(page.sections.map(({ id }) => id)).toEqual(['period', 'appointments', 'cooperation']);
    const running = make(hidden.slice(0, -1));
    expect(linesOf(running, 'nextStep')).toBeUndefined();
  });

  test('[R145] nothing in it is from after the paid part', () => {
    const late = [{ ...talk, day: '2026-03-28' }, visit('2026-03-28'), { ...sent, day: '2026-03-28' }, plan, end];
    const page = make([begin(), talk, visit('2026-03-27'), left, ...late]);
    expect(linesOf(page, 'appointments')).toEqual(['report.sponsor.sessions 1', '2026-02-03']);
    expect(linesOf(page, 'activities')).toEqual(['report.sponsor.activity explorationLog.kinds.visit 1']);
    expect(page.sections.map(({ id }) => id)).toEqual(['period', 'appointments', 'activities', 'cooperation']);
    expect(linesOf(page, 'period')?.at(-1)).toBe('report.sponsor.from 2026-02-02 report.sponsor.until 2026-03-27');
  });

  test('[R72] cooperation is one fixed sentence, once there was a talk or an activity', () => {
    expect(linesOf(make([begin()]), 'cooperation')).toBeUndefined();
    expect(linesOf(make([begin(), talk]), 'cooperation')).toEqual(['report.sponsor.cooperation']);
    expect(linesOf(make([begin(), visit('2026-02-10')]), 'cooperation')).toEqual(['report.sponsor.cooperation']);
  });
});

describe('a report for the client and the coach', () => {
  const written: readonly Happened[] = [
    begin(),
    on('2026-02-03', 'picture.given', { text: 'Een boerderij' }),
    on('2026-02-04', 'finding.logged', { text: 'Rustig werk', source: 'An' }),
    as('private', on('2026-02-05', 'finding.logged', { text: 'Ik sliep slecht' })),
    as('private', on('2026-02-06', 'estimate.given', { p: 0.5, statement: 'Ik krijg een gesprek.', resolvesOn: '2026-03-01' })),
    as('private', on('2026-02-07', 'note.written', { text: 'Alleen voor mij' })),
    on('2026-02-08', 'note.written', { text: 'Over mijn rug', sensitive: 'health' }),
    on('2026-02-09', 'note.written', { text: 'Voor ons beiden' }),
    on('2026-02-10', 'workCondition.noted', { text: 'Niet lang staan', sensitive: 'health' }),
    on('2026-02-11', 'letter.scheduled', { id: 'now', opens: '2026-02-12', text: 'Lieve ik' }),
    on('2026-02-11', 'letter.scheduled', { id: 'later', opens: '2027-02-12', text: 'Nog dicht' }),
    as('private', on('2026-02-12', 'letter.opened', { id: 'now' })),
  ];
  const say = (audience: 'client' | 'coach') => JSON.stringify(make(written, { audience }).sections);

  test('[R146] the client gets all that is theirs, but a letter that is still closed', () => {
    for (const text of ['boerderij', 'Rustig', 'slecht', 'gesprek', 'Alleen', 'rug', 'beiden', 'staan', 'Lieve']) {
      expect(say('client')).toContain(text);
    }
    expect(say('client')).not.toContain('Nog dicht');
  });

  test('[R74] the coach gets what was shared: nothing private, nothing about health, no letter', () => {
    for (const text of ['boerderij', 'Rustig', 'beiden']) expect(say('coach')).toContain(text);
    for (const text of ['slecht', 'gesprek', 'Alleen', 'rug', 'staan', 'Lieve', 'Nog dicht']) {
      expect(say('coach')).not.toContain(text);
    }
  });

  test('[R73] what the client leaves out is not there; a remark is the last part', () => {
    const page = make(written, { audience: 'client', without: ['notes', 'findings'], remark: ' Dit was\n het. ' });
    expect(page.sections.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['notes']));
    expect(linesOf(page, 'findings')).toBeUndefined();
    expect(page.sections.at(-1)).toMatchObject({ id: 'remark', lines: [{ text: 'Dit was\nhet.', evidence: [] }] });
    expect(linesOf(make(written, { audience: 'client', remark: ' ' }), 'remark')).toBeUndefined();
  });
});

test('[R147] what was told at the start, with the own questions of the firm; for the coach where it was shared, never for who pays', () => {
  const own = { id: 'envy', asks: 'own' as const, text: { nl: 'Op wie ben je jaloers?' } };
  const method = { ...methods.reintegration, intake: { questions: [...methods.reintegration.intake.questions, own] } };
  const told = on('2026-02-02', 'intake.given', {
    question: 'Wat kan ik?',
    prompt: 'inside',
    promptText: 'Ik word 40.',
    context: 'Twee kinderen.',
    hoursPerWeek: 4,
    deadline: '2026-06-01',
    answers: { envy: 'De boswachter.', gone: 'Ja.', skipped: '' },
  });
  const read = (audience: 'client' | 'coach' | 'sponsor', happened: Happened = told) =>
    linesOf(report(toDossier([happened], method), { audience, texts, now }), 'beginning');
  const lines = [
    'intake.prompt.inside. Ik word 40.',
    'Twee kinderen.',
    'report.hoursPerWeek counts.hours 4',
    'report.deadline 2026-06-01',
    'Op wie ben je jaloers? De boswachter.',
    'Ja.',
  ];
  expect(read('client')).toEqual(lines);
  expect(read('coach')).toEqual(lines);
  expect(read('coach', as('private', told))).toBeUndefined();
  expect(read('sponsor')).toBeUndefined();
});

test('[R225] an answer names its application, once, and never one that this reader may not see', () => {
  const happened = (audience: Audience) => [
    begin('curative'),
    as(audience, on('2026-03-10', 'application.sent', { id: 'a1', to: 'Bakker An' })),
    on('2026-03-12', 'answer.received', { application: 'a1', outcome: 'rejected' }),
    on('2026-03-12', 'answer.received', { application: 'a1', outcome: 'rejected' }),
    on('2026-03-14', 'answer.received', { application: 'a1', outcome: 'rejected', text: 'te ver weg' }),
  ];
  const told = (reader: 'client' | 'coach', audience: Audience) =>
    linesOf(make(happened(audience), { audience: reader }), 'applications');
  expect(told('client', 'private')).toEqual([
    '2026-03-10: Bakker An',
    '2026-03-12: Bakker An: states.application.rejected',
    '2026-03-14: Bakker An: states.application.rejected: te ver weg',
  ]);
  expect(told('coach', 'private')).toEqual([
    '2026-03-12: states.application.rejected',
    '2026-03-14: states.application.rejected: te ver weg',
  ]);
});
