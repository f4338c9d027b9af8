import type { Dossier } from '../dossier/dossier';
import type { Exploration, Finding } from '../dossier/shapes';
import type { Cell } from './cell';
import { isDone } from './direction-summary';
import type { Evidence } from './reading';

/** Questions for the talk, each chosen by a rule. */
export type SessionQuestion = Evidence & {
  readonly question: 'surprise' | 'contradiction' | 'harshThought' | 'unknownUnexplored' | 'dreadFell' | 'nothingLogged';
};

type Met = {
  readonly findings: readonly Finding[];
  readonly clashing: readonly Cell[];
  readonly felt: readonly Exploration[];
  readonly isNew: (fact: { readonly at: string }) => boolean;
  readonly isShared: (fact: { readonly audience: string }) => boolean;
};

const askedAtMost = 3;
const harsh =
  /(?<!\p{L})(niemand|nooit|nergens|altijd|waardeloos|mislukt|mislukking|nobody|never|nowhere|always|worthless|failed|failure)(?!\p{L})/iu;

const entriesOf = (facts: readonly { readonly entry: string }[]) => facts.map(({ entry }) => entry);

/** At most three questions; when nothing at all was written down, only what happened that was not. */
export function chooseSessionQuestions(dossier: Dossier, met: Met): readonly SessionQuestion[] {
  const { findings, clashing, felt } = met;
  const relieved = felt.filter(
    ({ dreadBefore, dreadAfter }) => dreadBefore !== undefined && dreadAfter !== undefined && dreadAfter < dreadBefore,
  );
  const candidates: readonly SessionQuestion[] = [
    { question: 'surprise', evidence: entriesOf(findings.filter(({ kind }) => kind === 'surprise')) },
    { question: 'contradiction', evidence: [...new Set(clashing.flatMap(({ evidence }) => evidence))] },
    { question: 'harshThought', evidence: findHarshThoughts(dossier, met) },
    { question: 'unknownUnexplored', evidence: findUnexplored(dossier, met) },
    { question: 'dreadFell', evidence: entriesOf(relieved) },
  ];
  const holding = candidates.filter(({ evidence }) => evidence.length > 0).slice(0, askedAtMost);
  if (holding.length > 0 || findings.length > 0) return holding;
  const since = findLastShared(dossier, met);
  return since ? [{ question: 'nothingLogged', evidence: [since] }] : [];
}

/** The last thing that both know of: what happened since is what was not written down. */
function findLastShared({ lastEntry, coachSessions, intake }: Dossier, { isShared }: Met): string | undefined {
  if (lastEntry && isShared(lastEntry)) return lastEntry.id;
  return [coachSessions.last, intake].find((fact) => fact !== undefined && isShared(fact))?.entry;
}

/** Words that leave no way out, in what somebody wrote and shared. */
function findHarshThoughts(dossier: Dossier, { isNew, isShared }: Met): readonly string[] {
  const reflections = dossier.reflections
    .filter((reflection) => isNew(reflection) && isShared(reflection))
    .filter(({ whatHappened, whatItDid, soNow }) => [whatHappened, whatItDid, soNow].some((text) => harsh.test(text ?? '')));
  const conclusions = dossier.conclusions.filter(
    (conclusion) => isNew(conclusion) && isShared(conclusion) && harsh.test(conclusion.text),
  );
  return entriesOf([...reflections, ...conclusions]);
}

function findUnexplored(dossier: Dossier, { isShared }: Met): readonly string[] {
  const unknown = dossier.directions.filter(
    (direction) => direction.novelty === 'unknown' && direction.state === 'active' && isShared(direction),
  );
  const isSeen = (direction: string) =>
    dossier.explorations.some((exploration) => isDone(exploration) && exploration.directions.includes(direction));
  return entriesOf(unknown.filter(({ id }) => !isSeen(id)));
}
