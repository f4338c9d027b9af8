import { describe, expect, test } from 'vitest';
import { events } from '../events/events';
import { eventTypes } from '../events/payloads.test.setup';
import type { Audience, Author, Entry, Role } from '../journal/entry';
import { can, type Verb } from './access';

const people: Readonly<Record<Role, Author>> = {
  client: { id: 'mila', role: 'client' },
  coach: { id: 'noor', role: 'coach' },
  sponsor: { id: 'works', role: 'sponsor' },
};
const roles = Object.keys(people) as Role[];
const verbs: readonly Verb[] = ['read', 'write', 'share'];
const audiences: readonly Audience[] = ['private', 'coach', 'sponsor'];

function toEntry(type: string, by: Author, audience: Audience): Entry {
  const payload = {};
  const shownTime = '2026-01-12T09:30:00+01:00';
  return { id: 'e', journal: 'mila', author: by, device: 'd', deviceSeq: 1, type, version: 1, audience, shownTime, payload };
}

/** `read.` and so on, one letter for each verb that is allowed. */
function matrixOf(type: string): Readonly<Record<string, string>> {
  const rows = roles.flatMap((by) =>
    audiences.map((audience) => {
      const entry = toEntry(type, people[by], audience);
      const may = roles.map((role) => `${role} ${verbs.filter((verb) => can(people[role], verb, entry)).join('+') || '-'}`);
      return [`${by}, ${audience}`, may.join(', ')];
    }),
  );
  return Object.fromEntries(rows);
}

describe('who may do what', () => {
  test('[A1] a note: the client everything of their own, the coach what is for the coach, the sponsor nothing', () => {
    expect(matrixOf('note.written')).toEqual({
      'client, private': 'client read+write+share, coach -, sponsor -',
      'client, coach': 'client read+write+share, coach read, sponsor -',
      'client, sponsor': 'client read+write+share, coach read, sponsor -',
      'coach, private': 'client read+share, coach read+write, sponsor -',
      'coach, coach': 'client read+share, coach read+write, sponsor -',
      'coach, sponsor': 'client read+share, coach read+write, sponsor -',
      'sponsor, private': 'client read+share, coach -, sponsor write',
      'sponsor, coach': 'client read+share, coach read, sponsor write',
      'sponsor, sponsor': 'client read+share, coach read, sponsor write',
    });
  });

  test('[A2] an agreement: the sponsor reads it once it is addressed to the sponsor', () => {
    expect(matrixOf('agreement.noted')).toEqual({
      'client, private': 'client read+write+share, coach -, sponsor -',
      'client, coach': 'client read+write+share, coach read, sponsor -',
      'client, sponsor': 'client read+write+share, coach read, sponsor read',
      'coach, private': 'client read+share, coach read+write, sponsor -',
      'coach, coach': 'client read+share, coach read+write, sponsor -',
      'coach, sponsor': 'client read+share, coach read+write, sponsor read',
      'sponsor, private': 'client read+share, coach -, sponsor write',
      'sponsor, coach': 'client read+share, coach read, sponsor write',
      'sponsor, sponsor': 'client read+share, coach read, sponsor read+write',
    });
  });

  test('[A3] every other kind is as a note, but an opened letter, which the coach never sees', () => {
    const special = ['sponsorGoal.given', 'agreement.noted', 'report.made', 'letter.opened'];
    for (const type of [...eventTypes, 'moon.landed', '__proto__']) {
      if (special.includes(type)) continue;
      expect(matrixOf(type), type).toEqual(matrixOf('note.written'));
    }
    for (const type of special.slice(0, 3)) expect(matrixOf(type), type).toEqual(matrixOf('agreement.noted'));
    for (const by of ['client', 'sponsor'] as const) {
      for (const audience of audiences) {
        expect(can(people.coach, 'read', toEntry('letter.opened', people[by], audience)), `${by} ${audience}`).toBe(false);
      }
    }
  });

  test('[A4] denied by default: a role or a verb that is not known may nothing', () => {
    for (const role of ['admin', 'toString', '__proto__', 'constructor', '']) {
      for (const verb of [...verbs, 'erase', 'toString', '__proto__']) {
        for (const type of ['note.written', 'agreement.noted']) {
          expect(can({ id: 'x', role: role as Role }, verb as Verb, toEntry(type, people.client, 'sponsor'))).toBe(false);
        }
      }
    }
    for (const role of roles) {
      for (const verb of ['erase', 'toString', 'constructor', '__proto__'] as unknown as Verb[]) {
        expect(can(people[role], verb, toEntry('agreement.noted', people.client, 'sponsor')), `${role} ${verb}`).toBe(false);
      }
    }
  });

  test('[A5] own is by id and role: another coach, or a coach with the id of the client, writes nothing of theirs', () => {
    const note = toEntry('note.written', people.client, 'private');
    expect(can({ id: people.client.id, role: 'coach' }, 'write', note)).toBe(false);
    expect(can({ id: people.client.id, role: 'coach' }, 'read', note)).toBe(false);
    const ofCoach = toEntry('note.written', people.coach, 'private');
    expect(can({ id: 'another', role: 'coach' }, 'write', ofCoach)).toBe(false);
    expect(can({ id: 'another', role: 'coach' }, 'read', ofCoach)).toBe(false);
  });
});

test('[A6] only goals, agreements and reports may ever be addressed to a sponsor', () => {
  const forSponsor = eventTypes.filter((type) => 'isForSponsor' in events[type] && events[type].isForSponsor === true);
  expect(forSponsor.toSorted()).toEqual(['agreement.noted', 'report.made', 'sponsorGoal.given']);
});

test('[A7] who reads each kind unless said otherwise', () => {
  const of = (audience: string) => eventTypes.filter((type) => events[type].audience === audience).toSorted();
  expect({ private: of('private'), agreed: of('agreed'), sponsor: of('sponsor') }).toEqual({
    private: [
      'checkIn.answered',
      'checkIn.planned',
      'copy.postponed',
      'copy.saved',
      'entry.erased',
      'estimate.given',
      'estimate.resolved',
      'goalDifference.marked',
      'goalDifference.settled',
      'letter.opened',
      'note.written',
      'nudge.sent',
      'nudges.chosen',
      'reflection.written',
      'selfCheck.answered',
      'shareWarning.shown',
      'support.named',
      'trajectory.closed',
      'trajectory.reopened',
      'workCondition.noted',
    ],
    agreed: ['finding.logged', 'signal.logged'],
    sponsor: ['sponsorGoal.given'],
  });
  expect(of('coach')).toHaveLength(eventTypes.length - 23);
});
