import type { Dossier } from '../dossier/dossier';
import type { Criterion, Direction, Exploration, Finding } from '../dossier/shapes';
import { isDone, toDoneDay } from '../readings/direction-summary';
import { toLine, toSection } from './report-line';
import type { ReportSection, ReportTexts } from './report.types';

type Readable = { readonly audience: string };

/**
 * The journey itself, for the client and for the coach: what was asked, where it stands, and what came of it. Free writing, notes,
 * estimates, dread and how somebody felt stay out of every report. The coach's holds only what was shared.
 */
export function listJourneySections(
  dossier: Dossier,
  texts: ReportTexts,
  audience: 'client' | 'coach',
): readonly ReportSection[] {
  const mayRead = ({ audience: of }: Readable) => audience === 'client' || of !== 'private';
  const { intake } = dossier;
  const courses = dossier.courses.filter((course) => course.isTaken && mayRead(course));
  const done = dossier.explorations.filter((exploration) => isDone(exploration) && mayRead(exploration));
  const signals = dossier.findings.filter((finding) => finding.form === 'signal' && mayRead(finding));
  const asked = intake && mayRead(intake) ? [intake.question, intake.goal].map((text) => toLine(text ?? '', intake)) : [];
  return [
    ...toSection(texts, 'question', asked),
    ...toSection(
      texts,
      'course',
      courses.map((course) =>
        toLine(
          `${texts.t('report.round', { n: course.round })}: ${texts.t(`reflection.courses.${course.course}.name`)}. ${course.reason ?? ''}`,
          course,
        ),
      ),
    ),
    ...toSection(
      texts,
      'directions',
      dossier.directions.filter(mayRead).map((direction) => toLine(describeDirection(direction, texts), direction)),
    ),
    ...toSection(
      texts,
      'criteria',
      dossier.criteria.filter(mayRead).map((criterion) => toLine(describeCriterion(criterion, texts), criterion)),
    ),
    ...toSection(
      texts,
      'conclusions',
      dossier.conclusions
        .filter((conclusion) => conclusion.isTaken && mayRead(conclusion))
        .map((conclusion) => toLine(conclusion.text, conclusion)),
    ),
    ...toSection(
      texts,
      'explorations',
      done.map((exploration) => toLine(describeExploration(exploration, dossier, texts), exploration)),
    ),
    ...toSection(
      texts,
      'market',
      signals.map((signal) => toLine(describeSignal(signal, texts), signal)),
    ),
    ...toSection(
      texts,
      'agreements',
      dossier.agreements.filter(mayRead).map((agreement) => toLine(agreement.text, agreement)),
    ),
  ];
}

function describeDirection({ title, state, reason, lookAgainWhen, changes, at }: Direction, texts: ReportTexts): string {
  const since = texts.date((changes.at(-1)?.at ?? at).slice(0, 10), 'long');
  const said = [`${title} (${texts.t(`states.direction.${state}`)}, ${since}).`];
  if (state === 'parked' && reason) said.push(`${texts.t(`directions.park.reasons.${reason}`)}.`);
  if (state === 'parked' && lookAgainWhen) said.push(`${texts.t('directions.park.lookAgainWhen', { when: lookAgainWhen })}.`);
  return said.join(' ');
}

function describeCriterion({ label, kind, threshold, history }: Criterion, texts: ReportTexts): string {
  const first = history[0]?.before.label;
  const bound = threshold === undefined || threshold === '' ? '' : ` (${threshold})`;
  const before = first !== undefined && first !== label ? ` ${texts.t('report.before', { before: first })}` : '';
  return `${texts.t(`criteria.kinds.${kind}`)}: ${label}${bound}.${before}`;
}

function describeExploration(exploration: Exploration, dossier: Dossier, texts: ReportTexts): string {
  const titles = exploration.directions.flatMap((id) => dossier.directions.get(id)?.title ?? []);
  const about = titles.length > 0 ? ` (${texts.list(titles)})` : '';
  return `${texts.date(toDoneDay(exploration), 'long')}: ${nameKind(exploration, dossier, texts)}${about}.`;
}

function describeSignal({ text, source, region, at }: Finding, texts: ReportTexts): string {
  const from = [source, region, texts.date(at.slice(0, 10), 'long')].filter(Boolean).join(', ');
  return `${text} (${from})`;
}

/** A kind of exploration by the firm's own name, or by the kit's; a kind that neither knows is "something else". */
export function nameKind({ kind }: Pick<Exploration, 'kind'>, { method }: Pick<Dossier, 'method'>, texts: ReportTexts): string {
  const own = method?.kinds.find(({ id }) => id === kind)?.text;
  if (own) return own[texts.locale] ?? own[texts.locale.slice(0, 2)] ?? Object.values(own)[0] ?? kind;
  const key = `explorationLog.kinds.${kind}`;
  return texts.t(texts.has(key) ? key : 'explorationLog.kinds.other');
}
