import type { Bench } from '../browser.ts';
import type { Row } from '../measure.ts';
import { median, percentile } from '../race.ts';
import { openTaskClock, type TaskClock } from '../tasks.ts';
import { type Form, formNames, withForms } from './forms.ts';

const sentence = 'Ik wil meer avontuur in mijn werk, en ik weet nog niet waar. ';
/** At 60 frames a second. */
const frame = 1000 / 60;

type Typist = { readonly bench: Bench; readonly clock: TaskClock; readonly perKey: number[]; readonly toPaint: number[] };

async function sitDown(bench: Bench): Promise<Typist> {
  await bench.run('prepare');
  await bench.run('mount');
  await bench.page.focus('textarea');
  return { bench, clock: await openTaskClock(bench.page), perKey: [], toPaint: [] };
}

/** Types as fast as people do, and stops to think: drafts are saved while typing and after it. */
async function type({ bench, clock }: Typist): Promise<number> {
  const work = await clock.time(async () => {
    await bench.page.keyboard.type(sentence, { delay: 30 });
    await bench.page.waitForTimeout(500);
  });
  return work / sentence.length;
}

/** Key to paint of each key, on a processor that is four times as slow. In turns too: a busy machine must meet each alike. */
async function typeSlowed(typist: Typist): Promise<number[]> {
  const { bench, clock } = typist;
  await bench.run('readKeys');
  await clock.throttle(4);
  await type(typist);
  await clock.throttle(1);
  return bench.run<number[]>('readKeys');
}

export const row: Row = ({ isQuick }) =>
  withForms(async (forms) => {
    const typists = {} as Record<Form, Typist>;
    const names = Object.keys(forms) as Form[];
    for (const name of names) typists[name] = await sitDown(forms[name]);
    const rounds = isQuick ? 3 : 7;
    for (let round = 0; round < rounds + 1; round++) {
      for (const name of names) {
        const perKey = await type(typists[name]);
        if (round > 0) typists[name].perKey.push(perKey);
      }
    }
    const slowRounds = isQuick ? 2 : 5;
    for (let round = 0; round < slowRounds + 1; round++) {
      for (const name of names) {
        const keys = await typeSlowed(typists[name]);
        if (round > 0) typists[name].toPaint.push(...keys);
      }
    }
    const perKey = (name: Form) => median(typists[name].perKey);
    const slow = (name: Form) => percentile(typists[name].toPaint, 0.95);
    return {
      row: 'I2',
      what: 'work per key press, draft saving on',
      figures: [
        ...names.map((name) => ({ what: formNames[name], value: perKey(name), unit: 'ms a key' })),
        ...names.map((name) => ({
          what: `${formNames[name]}: key to paint, 4× slowed, 95th percentile`,
          value: slow(name),
          unit: 'ms',
        })),
      ],
      verdicts: [
        { goal: 'work per key ÷ uncontrolled React ≤ 1.3', value: perKey('form-ours') / perKey('form-plain'), limit: 1.3 },
        { goal: 'key to paint, 95th percentile, within a frame', value: slow('form-ours'), limit: frame },
      ],
      notes: [
        'Work: scripts, styles and layout.',
        'Key to paint: the handlers of the key and the making of the frame, without the wait for the screen between them.',
      ],
    };
  });
