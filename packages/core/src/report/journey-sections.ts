import type { Dossier } from '../dossier/dossier';
import type { Conclusion, Course, Criterion, Direction, Exploration, Intake, Picture } from '../dossier/shapes';
import { isDone, toDoneDay } from '../readings/direction-summary';
import { keepLines, type Telling } from './keep-lines';
import { isFor, toLine, toSection } from './report-line';
import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

/**
 * The journey itself: what was asked, where it stands, and what came of it. The coach's holds only what was shared, the client's
 * all of it.
 */
export function listJourneySections(
  dossier: Dossier,
  texts: ReportTexts,
  audience: 'client' | 'coach',
): readonly ReportSection[] {
  const { intake, method, directions, applications } = dossier;
  const telling: Telling = { texts, audience, method, directions, applications };
  const asked = intake && isFor(audience)(intake) ? [intake.question, intake.goal].map((text) => toLine(text ?? '', intake)) : [];
  const sections: readonly (readonly [ReportSectionId, readonly ReportLine[]])[] = [
    ['question', asked],
    ['beginning', intake && isFor(audience)(intake) ? listBeginning(intake, method, texts) : []],
    ['pictures', tellPictures(dossier.pictures, telling)],
    ['course', tellCourses(dossier.courses, telling)],
    ['directions', tellDirections(directions, telling)],
    ['criteria', tellCriteria(dossier.criteria, telling)],
    ['conclusions', tellConclusions(dossier.conclusions, telling)],
    ['explorations', tellExplorations(dossier.explorations, telling)],
  ];
  return sections.flatMap(([id, lines]) => toSection(texts, id, lines));
}

/** What was told at the start beside the question: what prompted it, its context, and the answers to the firm's own questions. */
function listBeginning(intake: Intake, method: Dossier['method'], texts: ReportTexts): readonly ReportLine[] {
  const { prompt, promptText, context, hoursPerWeek, deadline, answers = {} } = intake;
  const told = [
    [prompt && texts.t(`intake.prompt.${prompt}`), promptText].filter(Boolean).join('. '),
    context ?? '',
    hoursPerWeek === undefined ? '' : texts.t('report.hoursPerWeek', { hours: texts.t('counts.hours', { n: hoursPerWeek }) }),
    deadline === undefined ? '' : texts.t('report.deadline', { day: texts.date(deadline, 'long') }),
    ...Object.entries(answers).map(([id, answer]) => {
      const question = pickText(method?.intake.questions.find((asked) => asked.id === id)?.text, texts);
      return answer && [question, answer].filter(Boolean).join(' ');
    }),
  ];
  return told.map((text) => toLine(text, intake));
}

const tellPictures = keepLines<Picture>(({ text }) => text);
const tellCourses = keepLines<Course>((course, { texts }) => (course.isTaken ? describeCourse(course, texts) : undefined));
const tellDirections = keepLines<Direction>((direction, { texts }) => describeDirection(direction, texts));
const tellCriteria = keepLines<Criterion>((criterion, { texts }) => describeCriterion(criterion, texts));
const tellConclusions = keepLines<Conclusion>(({ isTaken, text }) => (isTaken ? text : undefined));
const tellExplorations = keepLines<Exploration>((exploration, telling) =>
  isDone(exploration) ? describeExploration(exploration, telling) : undefined,
);

function describeCourse({ round, course, reason }: Course, texts: ReportTexts): string {
  return `${texts.t('report.round', { n: round })}: ${texts.t(`reflection.courses.${course}.name`)}. ${reason ?? ''}`;
}

function describeDirection({ title, state, reason, lookAgainWhen, changes, at }: Direction, texts: ReportTexts): string {
  const since = texts.date((changes.at(-1)?.at ?? at).slice(0, 10), 'long');
  const said = [`${title} (${texts.t(`states.direction.${state}`)}, ${since}).`];
  if (state === 'parked' && reason) said.push(`${texts.t(`directions.park.reasons.${reason}`)}.`);
  if (state === 'parked' && lookAgainWhen) {
    said.push(`${texts.t('directions.park.lookAgainWhen', { when: lookAgainWhen.replace(/[.\s]+$/, '') })}.`);
  }
  return said.join(' ');
}

function describeCriterion({ label, kind, threshold, history }: Criterion, texts: ReportTexts): string {
  const first = history[0]?.before.label;
  const bound = threshold === undefined || threshold === '' ? '' : ` (${threshold})`;
  const before = first !== undefined && first !== label ? ` ${texts.t('report.before', { before: first })}` : '';
  return `${texts.t(`criteria.kinds.${kind}`)}: ${label}${bound}.${before}`;
}

function describeExploration(exploration: Exploration, { texts, directions, method }: Telling): string {
  const titles = exploration.directions.flatMap((id) => directions.get(id)?.title ?? []);
  const about = titles.length > 0 ? ` (${texts.list(titles)})` : '';
  return `${texts.date(toDoneDay(exploration), 'long')}: ${nameKind(exploration, { method }, texts)}${about}.`;
}

/** A kind of exploration by the firm's own name, or by the kit's; a kind that neither knows is "something else". */
export function nameKind({ kind }: Pick<Exploration, 'kind'>, { method }: Pick<Dossier, 'method'>, texts: ReportTexts): string {
  const own = method?.kinds.find(({ id }) => id === kind)?.text;
  if (own) return pickText(own, texts) ?? texts.t('explorationLog.kinds.other');
  const key = `explorationLog.kinds.${kind}`;
  return texts.t(texts.has(key) ? key : 'explorationLog.kinds.other');
}

/** A firm's own text in the language of the report; else in any that it has. */
function pickText(own: Readonly<Record<string, string>> | undefined, { locale }: ReportTexts): string | undefined {
  return own?.[locale] ?? own?.[locale.slice(0, 2)] ?? Object.values(own ?? {})[0];
}
