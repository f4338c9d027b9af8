import { derive } from '../dossier/derive';
import type { Answer, Exploration, Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import { rhythm } from './rhythm';
import type { StandstillFound } from './standstill';
import type { StandstillScene } from './standstill.scene';

export const standstillKinds = [
  'tooHeavy',
  'doNotDare',
  'noTime',
  'badNews',
  'waiting',
  'noHarvest',
  'contradictory',
  'circling',
  'caughtBetween',
  'doNotKnow',
] as const;

export type StandstillKind = (typeof standstillKinds)[number];

/** The entries that a rule rests on; nothing when it does not hold. */
type Rule = (scene: StandstillScene) => readonly string[] | undefined;

const entriesOf = (facts: readonly { readonly entry: string }[]) => facts.map(({ entry }) => entry);
const orNothing = (facts: readonly { readonly entry: string }[]) => (facts.length > 0 ? entriesOf(facts) : undefined);

const tooHeavy: Rule = ({ dossier, isWithin, thresholds }) => {
  const check = dossier.selfChecks.last;
  return check?.room === 'no' && isWithin(check.at, thresholds.tooHeavyDays) ? [check.entry] : undefined;
};

const doNotDare: Rule = ({ planned, since, thresholds }) => {
  const isDreaded = ({ moves, rung = 0, dreadBefore = 0, at }: Exploration) =>
    (moves.length >= thresholds.movedTimes && moves.some(({ reason }) => reason === 'dread')) ||
    (rung >= thresholds.dareRung && dreadBefore >= thresholds.dareDread && since(at) > thresholds.dareDays);
  return orNothing(planned.filter(isDreaded));
};

const noTime: Rule = ({ planned, thresholds }) =>
  orNothing(planned.filter(({ moves }) => moves.filter(({ reason }) => reason === 'time').length >= thresholds.movedTimes));

/** A no, or a voice of the work itself that says that there is no chance. */
function findBadNews({ dossier, since, isWithin, thresholds }: StandstillScene): readonly (Answer | Finding)[] {
  const isLate = ({ at }: { readonly at: string }) => isWithin(at, thresholds.badNewsDays) && since(at) >= 0;
  const isNo = ({ outcome }: Answer) => outcome === 'rejected' || outcome === 'noAnswer';
  const signals = derive(dossier.findings, listAgainst).filter(isLate);
  return [...dossier.answers.filter((answer) => isNo(answer) && isLate(answer)), ...signals];
}

/** Voices of the work itself that say that there is no chance, and that nobody corrected since. */
function listAgainst(findings: Table<Finding>): readonly Finding[] {
  const isAgainst = ({ links }: Finding) =>
    links.some(({ about, polarity }) => (about === 'chance' || about === 'doable') && polarity < 0);
  const revised = new Set(findings.filter(({ revises }) => revises !== undefined).map(({ revises }) => revises));
  return findings.filter(
    (finding) => (finding.sourceKind ?? 'field') === 'field' && isAgainst(finding) && !revised.has(finding.id),
  );
}

/** Several no's, and little energy or hope with them: what it rests on, whenever the last of them came. */
export function findSaidNo(
  scene: StandstillScene,
): { readonly news: readonly (Answer | Finding)[]; readonly evidence: readonly string[] } | undefined {
  const { dossier, done, isWithin, thresholds } = scene;
  const news = findBadNews(scene);
  const check = dossier.selfChecks.last;
  const low = done.filter(
    ({ energy = 0, doneAt, at }) => energy <= thresholds.lowEnergy && isWithin(doneAt ?? at, thresholds.badNewsDays),
  );
  const saysLow = check !== undefined && isWithin(check.at, thresholds.badNewsDays) && (check.hope ?? 10) <= thresholds.lowHope;
  if (news.length < thresholds.badNewsTimes || (low.length === 0 && !saysLow)) return undefined;
  return { news, evidence: [...new Set([...entriesOf(news), ...entriesOf(low), ...(saysLow ? [check.entry] : [])])] };
}

const badNews: Rule = (scene) => {
  const { isSoon, since, thresholds } = scene;
  const said = findSaidNo(scene);
  const isFresh = said?.news.some(({ at }) => since(at) < thresholds.badNewsRestDays);
  return isSoon || isFresh ? undefined : said?.evidence;
};

const waiting: Rule = ({ awaiting, planned, since, thresholds }) => {
  const long = awaiting.filter(
    ({ awaitingSince }) => awaitingSince !== undefined && since(awaitingSince) > thresholds.waitingDays,
  );
  return planned.length > 0 ? undefined : orNothing(long);
};

const noHarvest: Rule = ({ dossier, done, since, isWithin, thresholds }) => {
  const sent = dossier.applications.filter(({ sentOn }) => isWithin(sentOn, thresholds.applicationDays));
  const isInvited = dossier.answers
    .filter(({ outcome }) => outcome === 'invited' || outcome === 'offer')
    .some(({ at }) => isWithin(at, thresholds.applicationDays));
  const count = sent.reduce((total, application) => total + application.count, 0);
  if (count >= thresholds.applications && !isInvited) return entriesOf(sent);
  const unnoted = done.filter(({ isHarvested, doneAt, at }) => !isHarvested && since(doneAt ?? at) >= thresholds.unnotedDays);
  return unnoted.length >= thresholds.unnoted ? entriesOf(unnoted) : undefined;
};

const contradictory: Rule = ({ dossier, cells, planned, since, thresholds }) => {
  const abouts = [...dossier.criteria.filter(({ kind }) => kind !== 'nice').map(({ id }) => id), 'chance'];
  const clashing = dossier.directions
    .filter(({ state }) => state === 'active')
    .flatMap(({ id }) => abouts.flatMap((about) => cells.find(id, about) ?? []))
    .filter(
      ({ state, lastOn }) => state === 'contradicted' && lastOn !== undefined && since(lastOn) >= thresholds.contradictedDays,
    )
    .filter(
      ({ direction, about }) =>
        !planned.some(
          ({ directions, questions }) => directions.includes(direction) && questions.some((asked) => asked.about === about),
        ),
    );
  return clashing.length > 0 ? [...new Set(clashing.flatMap(({ evidence }) => evidence))] : undefined;
};

const circling: Rule = ({ dossier, done, isSoon, since, isWithin, thresholds }) => {
  const isLate = ({ at }: { readonly at: string }) => isWithin(at, thresholds.thoughtDays) && since(at) >= 0;
  const thoughts = [
    ...dossier.reflections.filter(isLate),
    // Writing things off one's chest is no circling.
    ...dossier.notes.filter((note) => note.kind !== 'freeWriting' && isLate(note)),
    ...dossier.criteria.filter(isLate),
    ...dossier.criteria.flatMap(({ history }) => history.filter(isLate)),
  ];
  const isOutside =
    done.some(({ doneAt, at }) => isWithin(doneAt ?? at, thresholds.thoughtDays)) ||
    dossier.applications.some(({ at }) => isWithin(at, thresholds.thoughtDays));
  return thoughts.length >= thresholds.thoughts && !isOutside && !isSoon ? entriesOf(thoughts) : undefined;
};

/** A difference with the goal of who pays, that nobody spoke about: a talk after it was put on the list is speaking about it. */
const caughtBetween: Rule = ({ dossier, since, thresholds }) =>
  orNothing(
    dossier.goalDifferences.filter(({ at, raisedAt, settledAt }) => {
      const isSpokenOf = raisedAt !== undefined && dossier.coachSessions.some((session) => session.at > raisedAt);
      return settledAt === undefined && !isSpokenOf && since(at) > thresholds.undiscussedDays;
    }),
  );

const doNotKnow: Rule = ({ dossier, today, isSoon, since, thresholds }) => {
  const last = dossier.lastActive ?? dossier.started;
  if (last === undefined || isSoon) return undefined;
  const isQuiet = since(last) > Math.max(thresholds.quietRhythms * rhythm(dossier, today), thresholds.quietDays);
  return isQuiet ? (dossier.lastEntry ? [dossier.lastEntry.id] : []) : undefined;
};

const rules: readonly (readonly [StandstillKind, Rule])[] = [
  ['tooHeavy', tooHeavy],
  ['doNotDare', doNotDare],
  ['noTime', noTime],
  ['badNews', badNews],
  ['waiting', waiting],
  ['noHarvest', noHarvest],
  ['contradictory', contradictory],
  ['circling', circling],
  ['caughtBetween', caughtBetween],
];

/** Every kind that holds, in the order in which they are spoken of; not knowing only when there is no other. */
export function findStandstill(scene: StandstillScene): readonly StandstillFound[] {
  const found = rules.flatMap(([kind, rule]) => {
    const evidence = rule(scene);
    return evidence ? [{ kind, evidence }] : [];
  });
  if (found.length > 0) return found;
  const evidence = doNotKnow(scene);
  return evidence ? [{ kind: 'doNotKnow', evidence }] : [];
}
