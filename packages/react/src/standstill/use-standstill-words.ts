import { countDays, type Dossier, grid, type StandstillFound } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { findLastDread } from '../words/find-last-dread';
import { useExplorationWords } from '../words/use-exploration-words';

export type StandstillWords = {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly extra?: string | undefined;
  readonly letter?: string | undefined;
  /** The exploration that it hangs on. */
  readonly exploration?: string | undefined;
  /** The cell that two voices disagree on. */
  readonly question?: { readonly direction: string; readonly about: string } | undefined;
  readonly actions: readonly (readonly [action: StandstillAction, label: string])[];
};

const actions = {
  tooHeavy: ['pause', 'oneSmallStep'],
  doNotDare: ['makeSmaller', 'withCoach', 'leaveIt'],
  noTime: ['tenMinutes', 'pause', 'newDay'],
  badNews: ['rest', 'lookTogether', 'haveNextStep'],
  waiting: ['lookElsewhere', 'waitLonger'],
  contradictory: ['whoToAsk', 'seeMyself', 'notImportant'],
  circling: ['smallOuting', 'thinkLonger'],
  caughtBetween: ['putOnList'],
  doNotKnow: ['showQuestion', 'chooseMyself'],
} as const;

const harvestActions = { applications: ['helpMeCall', 'otherPlaces', 'goOn'], notes: ['type'] } as const;

type Plain = keyof typeof actions;
export type StandstillAction = (typeof actions)[Plain][number] | (typeof harvestActions)['applications' | 'notes'][number];

/** The words of what seems to be in the way: each with a why and a how. */
export function useStandstillWords(found: StandstillFound | undefined): StandstillWords | undefined {
  const { texts, sponsor } = useOnderweg();
  const today = useToday();
  const toExplorationWords = useExplorationWords();
  const dossier = useDossier((whole) => whole);
  if (!found) return undefined;
  const t = texts.t as (key: string, values?: object) => string;
  const evidence = new Set(found.evidence);
  const exploration = dossier.explorations.filter(({ entry }) => evidence.has(entry))[0];

  if (found.kind === 'noHarvest') {
    const sent = dossier.applications.filter(({ entry }) => evidence.has(entry));
    const part = sent.length > 0 ? 'applications' : 'notes';
    const n = sent.reduce((total, { count }) => total + count, 0);
    return toWords(t, `standstill.noHarvest.${part}`, harvestActions[part], { n });
  }
  const values: Readonly<Record<Plain, object>> = {
    tooHeavy: {},
    doNotDare: {},
    noTime: {},
    badNews: {},
    waiting: { n: exploration?.awaitingSince ? countDays(exploration.awaitingSince.slice(0, 10), today) : 0 },
    contradictory: {},
    circling: {},
    caughtBetween: { sponsor: sponsor ?? texts.t('readers.yourSponsor') },
    doNotKnow: {
      topic: dossier.directions.filter(({ state }) => state === 'active').at(-1)?.title ?? texts.t('terms.direction'),
    },
  };
  const words = {
    ...toWords(t, `standstill.${found.kind}`, actions[found.kind], values[found.kind]),
    exploration: exploration?.id,
    question: found.kind === 'contradictory' ? findClash(dossier, evidence) : undefined,
  };
  if (found.kind === 'tooHeavy') return { ...words, extra: texts.t('standstill.tooHeavy.crisis') };
  if (found.kind === 'waiting' && exploration) {
    const topic = exploration.questions[0]?.text || toExplorationWords(exploration);
    const date = texts.date((exploration.awaitingSince ?? exploration.at).slice(0, 10), 'day');
    return { ...words, letter: t('standstill.waiting.letter', { contact: exploration.who ?? '…', date, topic, name: '…' }) };
  }
  const before = findLastDread(dossier.explorations);
  if (found.kind === 'doNotDare' && before) return { ...words, extra: t('standstill.doNotDare.lastTime', before) };
  return words;
}

function toWords(
  t: (key: string, values?: object) => string,
  key: string,
  names: readonly StandstillAction[],
  values: object,
): StandstillWords {
  return {
    title: t(`${key}.title`),
    why: t(`${key}.why`, values),
    how: t(`${key}.how`, values),
    actions: names.map((name) => [name, t(`${key}.actions.${name}`)] as const),
  };
}

/** The cell that these voices disagree on. */
function findClash(dossier: Dossier, evidence: ReadonlySet<string>): StandstillWords['question'] {
  const clashing = grid(dossier)
    .rows.flatMap((row) => row.cells)
    .find((cell) => cell.state === 'contradicted' && cell.evidence.every((entry) => evidence.has(entry)));
  return clashing && { direction: clashing.direction, about: clashing.about };
}
