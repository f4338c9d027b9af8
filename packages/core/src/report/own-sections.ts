import type { Dossier } from '../dossier/dossier';
import type {
  Agreement,
  Answer,
  Application,
  Estimate,
  Finding,
  Letter,
  Note,
  Reflection,
  WorkCondition,
} from '../dossier/shapes';
import { keepLines, type Telling } from './keep-lines';
import { isFor, toSection } from './report-line';
import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

/**
 * What somebody heard and wrote on the way. The coach's holds what was shared, and nothing about health; letters only once they
 * were opened, and for the client alone.
 */
export function listOwnSections(dossier: Dossier, texts: ReportTexts, audience: 'client' | 'coach'): readonly ReportSection[] {
  const { method, directions, applications } = dossier;
  const telling: Telling = { texts, audience, method, directions, applications };
  const repeated = findRepeated(dossier.answers);
  const answers = tellAnswers(dossier.answers, telling).filter(({ evidence }) => !evidence.some((entry) => repeated.has(entry)));
  const sections: readonly (readonly [ReportSectionId, readonly ReportLine[]])[] = [
    ['findings', tellFindings(dossier.findings, telling)],
    ['market', tellSignals(dossier.findings, telling)],
    ['reflections', tellReflections(dossier.reflections, telling)],
    ['applications', [...tellApplications(dossier.applications, telling), ...answers]],
    ['estimates', tellEstimates(dossier.estimates, telling)],
    ['agreements', tellAgreements(dossier.agreements, telling)],
    ['workConditions', tellWorkConditions(dossier.workConditions, telling)],
    ['notes', tellNotes(dossier.notes, telling)],
    ['letters', tellLetters(dossier.letters, telling)],
  ];
  return sections.flatMap(([id, lines]) => toSection(texts, id, lines));
}

const tellFindings = keepLines<Finding>((finding, { texts }) =>
  finding.form === 'finding' ? describeFinding(finding, texts) : undefined,
);
const tellSignals = keepLines<Finding>((finding, { texts }) =>
  finding.form === 'signal' ? describeFinding(finding, texts) : undefined,
);
const tellReflections = keepLines<Reflection>(describeReflection);
const tellApplications = keepLines<Application>(({ sentOn, to = '', jobTitle = '', text = '' }, { texts }) =>
  describeSent(sentOn, [to, jobTitle, text], texts),
);
const tellAnswers = keepLines<Answer>(
  ({ at, application, outcome, text = '' }, { texts, audience, applications, directions }) => {
    const sent = applications.get(application ?? '');
    // What this reader may not see of the application is not named beside its answer either.
    const to = sent && isFor(audience)(sent) ? sent.to || directions.get(sent.direction ?? '')?.title : undefined;
    return describeSent(at, [to ?? '', texts.t(`states.application.${outcome}`), text], texts);
  },
);
const tellEstimates = keepLines<Estimate>((estimate, { texts }) => describeEstimate(estimate, texts));
const tellAgreements = keepLines<Agreement>(({ text }) => text);
const tellWorkConditions = keepLines<WorkCondition>(({ text }, { audience }) => (audience === 'client' ? text : undefined));
const tellNotes = keepLines<Note>(({ at, text, sensitive }, { texts, audience }) =>
  audience === 'client' || sensitive === undefined ? `${toLongDay(at, texts)}: ${text}` : undefined,
);
const tellLetters = keepLines<Letter>(({ at, text, openedAt }, { texts, audience }) =>
  audience === 'client' && openedAt !== undefined ? `${toLongDay(at, texts)}: ${text}` : undefined,
);

/** The same answer of the same application again, without a word of its own: tapped twice, or on two devices. */
function findRepeated(answers: Iterable<Answer>): ReadonlySet<string> {
  const last = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { entry, application, outcome, text = '' } of answers) {
    if (application === undefined) continue;
    if (last.get(application) === outcome && text.trim() === '') repeated.add(entry);
    last.set(application, outcome);
  }
  return repeated;
}

function toLongDay(moment: string, texts: ReportTexts): string {
  return texts.date(moment.slice(0, 10), 'long');
}

function describeSent(at: string, said: readonly string[], texts: ReportTexts): string {
  const words = said.filter(Boolean).join(': ');
  return words && `${toLongDay(at, texts)}: ${words}`;
}

function describeFinding({ text, source, region, at }: Finding, texts: ReportTexts): string {
  // Thousands of these: no list is made for each.
  return `${text} (${source ? `${source}, ` : ''}${region ? `${region}, ` : ''}${toLongDay(at, texts)})`;
}

function describeReflection({ whatHappened, whatItDid, whatItSays, soNow, answers }: Reflection): string {
  const own = answers === undefined ? [] : Object.values(answers);
  return [whatHappened, whatItDid, whatItSays, soNow, ...own].filter(Boolean).join(' ');
}

function describeEstimate({ statement, resolvesOn, outcome }: Estimate, texts: ReportTexts): string {
  const known = outcome === undefined ? texts.t('estimates.knownOn', { day: texts.date(resolvesOn, 'long') }) : '';
  const came = outcome === undefined ? '' : `${texts.t(outcome === 1 ? 'estimates.came' : 'estimates.cameNot')}.`;
  return `${statement} ${known}${came}`;
}
