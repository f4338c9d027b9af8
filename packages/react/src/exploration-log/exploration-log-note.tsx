import { textOf } from '../draft/form-values';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { ExpectedBefore } from './expected-before';
import { LogForm } from './log-form';
import { NoteAnswer } from './note-answer';
import { NoteEnergy } from './note-energy';
import { NoteMore } from './note-more';
import { NoteText } from './note-text';
import { toLinks } from './note.links';
import { fromFinding, toNoteEvents } from './note.values';
import { useAnswerInWords, useAskedOfPlan } from './use-asked-of-plan';
import { useExplorationWords } from '../words/use-exploration-words';

/** What somebody met, in one sentence: with a plan, without one, or in place of an earlier note. */
export function ExplorationLogNote() {
  const texts = useTexts();
  const { view } = useExplorationLogContext();
  const isCorrecting = view?.at === 'correct';
  const finding = useDossier((dossier) => (isCorrecting ? dossier.findings.get(view.finding) : undefined));
  const explorationId = view?.at === 'note' ? view.exploration : finding?.exploration;
  const exploration = useDossier((dossier) => (explorationId ? dossier.explorations.get(explorationId) : undefined));
  const explorationTitle = useExplorationWords()(exploration);
  // What is corrected has links of its own.
  const toAsked = useAskedOfPlan();
  const asked = isCorrecting ? undefined : toAsked(exploration);
  const toWords = useAnswerInWords();
  if (view?.at !== 'note' && !isCorrecting) return null;
  // What stands in advertisements is no voice of the work itself.
  const isScan = exploration?.kind === 'vacancyScan';
  const isLoose = exploration === undefined;
  return (
    <LogForm
      view={view}
      title={texts.t(isLoose ? 'explorationLog.note.looseTitle' : 'explorationLog.note.title')}
      saveLabel={texts.t('explorationLog.note.save')}
      {...(finding ? { start: fromFinding(finding) } : isScan ? { start: { sourceKind: 'vacancyScan' } } : {})}
      records={(values) => [
        ['finding.logged', { exploration: explorationId, revises: finding?.id, links: toLinks(values, finding?.links) }],
      ]}
      hasReadersChoice
      toEvents={(values) => {
        const text = textOf(values, 'text') ?? toWords(values, asked);
        const events = toNoteEvents({ ...values, text }, { exploration: explorationId, corrects: finding });
        return events.length > 0 ? events : { missing: 'text' };
      }}
    >
      {({ values, missing, touch }) => (
        <>
          {isLoose ? null : <p data-muted="">{texts.t('explorationLog.note.belongsTo', { exploration: explorationTitle })}</p>}
          {exploration && !isCorrecting ? <ExpectedBefore exploration={exploration} /> : null}
          <NoteText values={values} missing={missing} />
          {asked ? <NoteAnswer values={values} asked={asked} /> : null}
          <NoteEnergy values={values} />
          <NoteMore
            values={values}
            exploration={isCorrecting ? undefined : exploration}
            isAskedApart={asked !== undefined}
            touch={touch}
          />
        </>
      )}
    </LogForm>
  );
}
