/**
 * Where the readings draw their lines: practice judgement, so data of a method and no constants of the code. Days are whole
 * days; energy runs from −2 to 2, dread and hope from 0 to 10, rungs from 0 to 7.
 */
export const thresholdsInTheBox = {
  /** Voices that own experience of half a day or more counts for, for fit. */
  firstHandVoices: 2,
  /** Voices that a law, a contract or an own calculation counts for. */
  authorityVoices: 2,
  /** Voices on one side that confirm. */
  confirmingVoices: 2,

  /** Important criteria that are down before the work itself fits less. */
  downForSwitch: 2,
  /** Important criteria that are up before somebody can go for it. */
  upForGoForIt: 2,
  /** Energy that is called low. */
  lowEnergy: -1,
  /** With this many directions open, or fewer, scope may widen. */
  openForWiden: 1,
  /** With this many open, or fewer, and so many parked for one reason, scope may widen. */
  openForWidenAfterParking: 2,
  parkedForOneReason: 2,
  /** Rounds without a surprise or a changed criterion. */
  staleRounds: 2,
  /** With this many active directions, or more, scope may narrow. */
  activeForNarrow: 4,
  /** Explorations in a row with low energy, when there is little room. */
  lowInARow: 3,
  /** Suggestions shown at once. */
  shownSuggestions: 2,

  /** What a question is worth: importance × uncertainty × bonus. */
  importanceMust: 3,
  importanceImportant: 2,
  importanceNice: 1,
  uncertaintyEmpty: 3,
  uncertaintyContradicted: 2,
  uncertaintyOneVoice: 1,
  bonusNeverExplored: 1.5,
  bonusLeads: 1.25,
  /** Below or at this the leader has no question left that is worth a walk. */
  worthAsking: 2,
  /** From this dread on, a smaller version comes first. */
  highDread: 7,

  /** Share of the important criteria by which up outweighs down before a direction is called attractive, or the other way around. */
  attractiveShare: 0.33,

  /** Important criteria from which it makes sense to weigh them, and up to which by swing. */
  weighedFrom: 2,
  swingUpTo: 7,
  /** Rounds that were closed before weights are asked. */
  roundsBeforeWeighing: 2,
  /** Two directions are close when each has this many important criteria up, and up less down differs by no more than this. */
  upForClose: 1,
  apartForClose: 1,
  /** Share by which a range widens before weights are asked again. */
  widenedShare: 0.25,
  /** Of 100: up to this difference two weigh about the same. */
  nearlyAsHeavy: 10,
  /** From 0 to 1: above it the answers of a best-worst weighing do not fit together. */
  looseAnswers: 0.2,

  rhythmShortest: 3,
  rhythmLongest: 14,
  rhythmUnknown: 7,
  rhythmGaps: 3,
  tooHeavyDays: 14,
  movedTimes: 2,
  dareRung: 3,
  dareDread: 6,
  dareDays: 14,
  badNewsTimes: 2,
  badNewsDays: 14,
  badNewsRestDays: 3,
  lowHope: 4,
  soonDays: 7,
  waitingDays: 7,
  applications: 8,
  applicationDays: 28,
  unnoted: 3,
  unnotedDays: 3,
  contradictedDays: 10,
  thoughts: 3,
  thoughtDays: 21,
  /** Days from the start in which nobody is told that they think in circles. */
  settleDays: 7,
  undiscussedDays: 14,
  quietRhythms: 2,
  quietDays: 10,
  /** Days for which advertisements, and what somebody told, count. */
  scanDays: 90,
  talkDays: 180,
  /** Days after a talk in which thanks are still fresh. */
  thanksDays: 14,
  /** Days away after which a word of welcome helps. */
  awayDays: 14,
} as const;

export type Thresholds = { readonly [Name in keyof typeof thresholdsInTheBox]: number };

/** What a line may be: from, up to and with, and whether only whole numbers make sense. */
export type ThresholdLimit = { readonly least: number; readonly most: number; readonly isWhole: boolean };

// Wide on purpose: they stop what can only be a slip, and leave the judgement to who writes the pack.
const count = { least: 0, most: 1_000, isWhole: true };
const days = { least: 0, most: 3_650, isWhole: true };
const weight = { least: 0, most: 1_000, isWhole: false };
const share = { least: 0, most: 1, isWhole: false };
const rung = { least: 0, most: 7, isWhole: true };
const tens = { least: 0, most: 10, isWhole: false };
const energy = { least: -5, most: 5, isWhole: false };
const percent = { least: 0, most: 100, isWhole: false };

/** Between which values each line may be drawn, beside its value in the box. */
export const thresholdLimits: { readonly [Name in keyof Thresholds]: ThresholdLimit } = {
  firstHandVoices: count,
  authorityVoices: count,
  confirmingVoices: count,
  downForSwitch: count,
  upForGoForIt: count,
  lowEnergy: energy,
  openForWiden: count,
  openForWidenAfterParking: count,
  parkedForOneReason: count,
  staleRounds: count,
  activeForNarrow: count,
  lowInARow: count,
  shownSuggestions: count,
  importanceMust: weight,
  importanceImportant: weight,
  importanceNice: weight,
  uncertaintyEmpty: weight,
  uncertaintyContradicted: weight,
  uncertaintyOneVoice: weight,
  bonusNeverExplored: weight,
  bonusLeads: weight,
  worthAsking: weight,
  highDread: tens,
  attractiveShare: share,
  weighedFrom: count,
  swingUpTo: count,
  roundsBeforeWeighing: count,
  upForClose: count,
  apartForClose: count,
  widenedShare: share,
  nearlyAsHeavy: percent,
  looseAnswers: share,
  rhythmShortest: days,
  rhythmLongest: days,
  rhythmUnknown: days,
  rhythmGaps: count,
  tooHeavyDays: days,
  movedTimes: count,
  dareRung: rung,
  dareDread: tens,
  dareDays: days,
  badNewsTimes: count,
  badNewsDays: days,
  badNewsRestDays: days,
  lowHope: tens,
  soonDays: days,
  waitingDays: days,
  applications: count,
  applicationDays: days,
  unnoted: count,
  unnotedDays: days,
  contradictedDays: days,
  thoughts: count,
  thoughtDays: days,
  settleDays: days,
  undiscussedDays: days,
  quietRhythms: weight,
  quietDays: days,
  scanDays: days,
  talkDays: days,
  thanksDays: days,
  awayDays: days,
};
