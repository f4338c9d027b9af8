import type { Entry } from '@onderweg/core';

/** How the entries of one round fall, as in packages/testing/cases: plan, go, note what was met, look back, choose a course. */
const roundScript = [
  'exploration.planned',
  'exploration.done',
  'finding.logged',
  'finding.logged',
  'signal.logged',
  'exploration.planned',
  'exploration.moved',
  'exploration.done',
  'finding.logged',
  'finding.logged',
  'finding.logged',
  'criterion.added',
  'note.written',
  'application.sent',
  'answer.received',
  'estimate.given',
  'reflection.written',
  'criterion.sharpened',
  'conclusion.drawn',
  'course.set',
] as const;

const sentences = [
  'De meeste ritten zijn gewoon vervoer. Het spannende is de uitzondering, zei hij.',
  'Alle 7 vacatures vragen een diploma SEH, IC of CCU. Dat heb ik niet.',
  'Ik keek niet één keer op de klok; drie ziekenhuizen, drie verrassingen.',
  'Het rooster: drie weken weg, drie weken thuis. Met mijn dochter kan dat niet.',
  'Deze baan bestaat, en ze zoeken mensen zoals ik. Nooit van gehoord.',
];

/** A small generator of chances with a seed (mulberry32): the same numbers on each machine. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const day = (at: number) => new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString().slice(0, 10);

/** Entries of one client on one device, mixed as real ones are, about 450 bytes each. */
export function makeEntries(count: number, seed = 1): Entry[] {
  const chance = createChance(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  const entries: Entry[] = [];
  let exploration = 0;
  let round = 0;
  let finding = 'f0';
  let criterion = 'c1';

  function makePayload(type: string, at: number): Record<string, unknown> {
    const text = pick(sentences);
    const direction = `d${whole(1, 3)}`;
    switch (type) {
      case 'exploration.planned':
        exploration = at;
        return {
          id: `e${at}`,
          kind: pick(['talk', 'vacancyScan', 'shadowDay']),
          rung: whole(0, 5),
          directions: [direction],
          when: day(at + 48),
          questions: [{ about: 'c1', text: 'Hoe zag je laatste dienst eruit, uur voor uur?' }],
          ifThen: 'Als ik zaterdag bij mijn zus ben, dan vraag ik haar buurman een halfuur.',
          dreadBefore: whole(0, 8),
        };
      case 'exploration.done':
        return { id: `e${exploration}`, energy: whole(-2, 2), dreadAfter: whole(0, 4), seenBy: whole(0, 3) };
      case 'exploration.moved':
        return { id: `e${exploration}`, to: day(at + 72), reason: pick(['time', 'dread', 'other']) };
      case 'finding.logged': {
        finding = `f${at}`;
        const links = [{ direction, about: pick(['c1', 'c2', 'chance', 'doable']), polarity: whole(-2, 2) }];
        const kind = pick(['fact', 'impression', 'quote', 'surprise']);
        return { id: finding, kind, text, source: `source-${whole(1, 40)}`, exploration: `e${exploration}`, links };
      }
      case 'signal.logged': {
        const links = [{ direction, about: 'chance', polarity: whole(-2, 2) }];
        const where = { region: 'Oost-Nederland', expires: day(at + 2160), sourceKind: 'vacancyScan' };
        return { id: `s${at}`, text, source: 'vacatures', exploration: `e${exploration}`, ...where, links };
      }
      case 'criterion.added':
        criterion = `c${at}`;
        return { id: criterion, label: text.slice(0, 60), kind: pick(['important', 'nice']), bornFrom: finding };
      case 'criterion.sharpened':
        return { id: criterion, set: { label: text.slice(0, 60) }, because: [finding], text };
      case 'application.sent':
        return { id: `a${at}`, direction, count: whole(1, 3) };
      case 'answer.received':
        return { application: `a${at - 1}`, outcome: pick(['rejected', 'invited']), text: 'Plek al vervuld.' };
      case 'estimate.given':
        return {
          id: `k${at}`,
          p: whole(1, 9) / 10,
          statement: 'Binnen 10 dagen krijg ik een gesprek.',
          resolvesOn: day(at + 240),
        };
      case 'reflection.written':
        return { whatHappened: text, whatItDid: pick(sentences), soNow: 'Eerst zien, dan pas betalen.' };
      case 'conclusion.drawn':
        return { text, rests: [finding] };
      case 'course.set':
        round++;
        return { round, course: pick(['persist', 'deepen', 'widen']), directions: [direction], reason: text };
      default:
        return { text };
    }
  }

  const add = (type: string, payload: Record<string, unknown>, version = 1) => {
    const at = entries.length;
    entries.push({
      id: `01900000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
      journal: 'bench',
      author: { id: 'bench', role: 'client' },
      device: 'device-1',
      deviceSeq: at + 1,
      after: at,
      type,
      version,
      audience: 'private',
      shownTime: `${day(at)}T09:30:00.000+01:00`,
      payload,
    });
  };

  add('intake.given', { track: 'preventive', question: 'Ik wil meer avontuur in mijn werk.', prompt: 'inside' });
  for (const id of ['d1', 'd2', 'd3']) {
    add('direction.added', { id, title: `Richting ${id}`, source: 'client', novelty: 'vague', why: 'avontuur', state: 'active' });
  }
  for (const id of ['c1', 'c2']) add('criterion.added', { id, label: 'Zelf beslissen', kind: 'important' });
  for (let step = 0; entries.length < count; step++) {
    const type = roundScript[step % roundScript.length] as string;
    add(type, makePayload(type, entries.length), type === 'finding.logged' ? 2 : 1);
  }
  return entries.slice(0, count);
}

/** A journal with that many findings and next to nothing else, as a log that was kept for years. */
export function makeFindings(count: number): Entry[] {
  const isWanted = (entry: Entry) => entry.type === 'finding.logged' || entry.type === 'direction.added';
  // Five of the twenty of a round are findings.
  const kept = makeEntries(Math.ceil((count + 4) / 5) * 20 + 20).filter(isWanted);
  return kept.slice(0, count + 3).map((entry, at) => ({ ...entry, deviceSeq: at + 1, after: at }));
}
