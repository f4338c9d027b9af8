import type { Dossier } from '../dossier/dossier';
import type { Estimate, Finding, Note, Reflection } from '../dossier/shapes';
import { isFor, toLine, toSection } from './report-line';
import type { ReportLine, ReportSection, ReportSectionId, ReportTexts } from './report.types';

/**
 * What somebody heard and wrote on the way. The coach's holds what was shared, and nothing about health; letters only once they
 * were opened, and for the client alone.
 */
export function listOwnSections(dossier: Dossier, texts: ReportTexts, audience: 'client' | 'coach'): readonly ReportSection[] {
  const mayRead = isFor(audience);
  const isClient = audience === 'client';
  const mayTell = (note: Note) => isClient || note.sensitive === undefined;
  const day = (of: string) => texts.date(of.slice(0, 10), 'long');
  const found = (form: Finding['form']) =>
    dossier.findings
      .filter((finding) => finding.form === form && mayRead(finding))
      .map((finding) => toLine(describeFinding(finding, texts), finding));
  const sections: readonly (readonly [ReportSectionId, readonly ReportLine[]])[] = [
    ['findings', found('finding')],
    ['market', found('signal')],
    ['reflections', dossier.reflections.filter(mayRead).map((reflection) => toLine(describeReflection(reflection), reflection))],
    [
      'applications',
      [...dossier.applications.filter(mayRead), ...dossier.answers.filter(mayRead)].map((sent) => {
        const words = [('to' in sent ? sent.to : undefined) ?? '', sent.text ?? ''].filter(Boolean).join(': ');
        return toLine(words && `${day(sent.at)}: ${words}`, sent);
      }),
    ],
    ['estimates', dossier.estimates.filter(mayRead).map((estimate) => toLine(describeEstimate(estimate, texts), estimate))],
    ['agreements', dossier.agreements.filter(mayRead).map((agreement) => toLine(agreement.text, agreement))],
    ['workConditions', isClient ? dossier.workConditions.map((condition) => toLine(condition.text, condition)) : []],
    [
      'notes',
      dossier.notes.filter((note) => mayRead(note) && mayTell(note)).map((note) => toLine(`${day(note.at)}: ${note.text}`, note)),
    ],
    [
      'letters',
      dossier.letters
        .filter(({ openedAt }) => isClient && openedAt !== undefined)
        .map((letter) => toLine(`${day(letter.at)}: ${letter.text}`, letter)),
    ],
  ];
  return sections.flatMap(([id, lines]) => toSection(texts, id, lines));
}

function describeFinding({ text, source, region, at }: Finding, texts: ReportTexts): string {
  const from = [source, region, texts.date(at.slice(0, 10), 'long')].filter(Boolean).join(', ');
  return `${text} (${from})`;
}

function describeReflection({ whatHappened, whatItDid, whatItSays, soNow, answers = {} }: Reflection): string {
  return [whatHappened, whatItDid, whatItSays, soNow, ...Object.values(answers)].filter(Boolean).join(' ');
}

function describeEstimate({ statement, resolvesOn, outcome }: Estimate, texts: ReportTexts): string {
  const known = outcome === undefined ? texts.t('estimates.knownOn', { day: texts.date(resolvesOn, 'long') }) : '';
  const came = outcome === undefined ? '' : `${texts.t(outcome === 1 ? 'estimates.came' : 'estimates.cameNot')}.`;
  return `${statement} ${known}${came}`;
}
