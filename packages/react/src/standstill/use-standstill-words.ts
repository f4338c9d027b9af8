import { countDays, type Dossier, grid, type HelpKind } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { findLastDread } from '../words/find-last-dread';
import { findTopic } from '../words/find-topic';
import { useExplorationWords } from '../words/use-exploration-words';
import { useFollowUpLetter } from '../words/use-follow-up-letter';

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
  doNotDare: ['makeSmaller', 'withCoach'],
  noTime: ['tenMinutes', 'pause', 'newDay'],
  badNews: ['rest', 'lookTogether'],
  freshNews: ['rest', 'writeOff'],
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
export function useStandstillWords(kind: HelpKind | undefined, rests: readonly string[]): StandstillWords | undefined {
  const { texts, sponsor } = useOnderweg();
  const today = useToday();
  const toExplorationWords = useExplorationWords();
  const toLetter = useFollowUpLetter();
  const dossier = useDossier((whole) => whole);
  if (!kind) return undefined;
  const t = texts.t as (key: string, values?: object) => string;
  const evidence = new Set(rests);
  const exploration = dossier.explorations.filter(({ entry }) => evidence.has(entry))[0];

  if (kind === 'noHarvest') {
    const sent = dossier.applications.filter(({ entry }) => evidence.has(entry));
    const part = sent.length > 0 ? 'applications' : 'notes';
    const n = sent.reduce((total, { count }) => total + count, 0);
    return toWords(t, `standstill.noHarvest.${part}`, harvestActions[part], { n });
  }
  const values: Readonly<Record<Plain, object>> = {
    tooHeavy: {},
    doNotDare: {
      step: exploration ? toExplorationWords(exploration) : texts.t('standstill.doNotDare.step'),
      n: exploration?.moves.length ?? 0,
    },
    noTime: {},
    badNews: { n: countNos(dossier, evidence) },
    freshNews: { n: countNos(dossier, evidence) },
    waiting: { n: exploration?.awaitingSince ? countDays(exploration.awaitingSince.slice(0, 10), today) : 0 },
    contradictory: {},
    circling: {},
    caughtBetween: { sponsor: sponsor ?? texts.t('readers.yourSponsor') },
    doNotKnow: {
      topic: findTopic(dossier)?.title ?? texts.t('terms.direction'),
    },
  };
  const words = {
    ...toWords(t, `standstill.${kind}`, actions[kind], values[kind]),
    exploration: exploration?.id,
    question: kind === 'contradictory' ? findClash(dossier, evidence) : undefined,
  };
  if (kind === 'tooHeavy') return { ...words, extra: texts.t('standstill.tooHeavy.crisis') };
  if (kind === 'waiting' && exploration) {
    return { ...words, letter: toLetter(exploration) };
  }
  const before = findLastDread(dossier.explorations);
  if (kind === 'doNotDare' && before) return { ...words, extra: t('standstill.doNotDare.lastTime', before) };
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

/** Each no once: an answer, or somebody of the work itself who said so. Of letters that went together nobody knows how many: 0. */
function countNos({ answers, findings, applications }: Dossier, evidence: ReadonlySet<string>): number {
  const isOfMany = answers.some(
    ({ entry, application = '' }) => evidence.has(entry) && (applications.get(application)?.count ?? 1) > 1,
  );
  if (isOfMany) return 0;
  return [...answers, ...findings].filter(({ entry }) => evidence.has(entry)).length;
}

/** The cell that these voices disagree on. */
function findClash(dossier: Dossier, evidence: ReadonlySet<string>): StandstillWords['question'] {
  const clashing = grid(dossier)
    .rows.flatMap((row) => row.cells)
    .find((cell) => cell.state === 'contradicted' && cell.evidence.every((entry) => evidence.has(entry)));
  return clashing && { direction: clashing.direction, about: clashing.about };
}
