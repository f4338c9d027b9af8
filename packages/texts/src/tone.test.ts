import { describe, expect, test } from 'vitest';
import { en } from './en';
import { exportMessages } from './messages.export';
import { nl } from './nl';
import { dutchTone, englishTone, findToneProblems, listReadings } from './tone.rules';

/** Words to somebody else than the reader, in that other person's form of address. */
const toSomebodyElse = [
  'standstill.waiting.letter',
  'standstill.waiting.letterFirst',
  'visibility.unanswered.letter',
  'explorationLog.plan.question.example',
];

const je = Object.entries(exportMessages(nl));
const u = Object.entries(exportMessages(nl, 'u'));
const english = Object.entries(exportMessages(en));

describe('tone', () => {
  test.each([
    ['Dutch, je', je, dutchTone],
    ['Dutch, u', u, dutchTone],
    ['English', english, englishTone],
  ])('%s: short sentences, no exclamation marks, nothing is failed', (_, messages, rules) => {
    expect(messages.flatMap(([key, message]) => findToneProblems(message, rules).map((problem) => `${key}: ${problem}`))).toEqual(
      [],
    );
  });

  test('the je form never says u', () => {
    const strays = je.filter(
      ([key, message]) => /\b(u|uw|uzelf)\b/i.test(listReadings(message).join(' ')) && !toSomebodyElse.includes(key),
    );
    expect(strays).toEqual([]);
  });

  test('the u form never says je', () => {
    const strays = u.filter(
      ([key, message]) =>
        /\b(je|jij|jou|jouw|jezelf|jullie)\b/i.test(listReadings(message).join(' ')) && !toSomebodyElse.includes(key),
    );
    expect(strays).toEqual([]);
  });

  // Help works when it says both what to do and why that is worth it, or how it feels (Liu, Huang & Wang 2014).
  test.each([
    ['Dutch, je', je],
    ['Dutch, u', u],
    ['English', english],
  ])('%s: each answer to standstill has a why and a how, and something to choose', (_, messages) => {
    const answers = messages.filter(([key]) => /^standstill\..*\.title$/.test(key)).map(([key]) => key.replace(/\.title$/, ''));
    const has = (key: string) => messages.some(([name, message]) => name === key && message.trim().split(/\s+/).length > 2);
    const missing = answers.filter(
      (answer) =>
        !has(`${answer}.why`) || !has(`${answer}.how`) || !messages.some(([name]) => name.startsWith(`${answer}.actions.`)),
    );
    expect(answers.length).toBeGreaterThanOrEqual(11);
    expect(missing).toEqual([]);
  });

  test('the rules see what they should', () => {
    expect(findToneProblems('Het is mislukt.', dutchTone)).toHaveLength(1);
    expect(findToneProblems('Goed zo!', dutchTone)).toHaveLength(1);
    expect(findToneProblems('De notitie wordt nu voor iedereen bewaard.', dutchTone)).toHaveLength(1);
    expect(findToneProblems('Welke dag wordt het?', dutchTone)).toEqual([]);
    expect(
      findToneProblems(
        'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien',
        dutchTone,
      ),
    ).toHaveLength(1);
    expect(findToneProblems('{n, plural, one {# dag} other {mislukt}}', dutchTone)).toHaveLength(1);
  });
});
