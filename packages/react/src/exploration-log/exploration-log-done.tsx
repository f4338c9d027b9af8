import { numberOf, textOf } from '../draft/form-values';
import { MoreFields } from '../fields/more-fields';
import { NumberField } from '../fields/number-field';
import { ScaleField } from '../fields/scale-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { chosenAudience } from '../readers/chosen-audience';
import { useExplorationLogContext } from './exploration-log.context';
import { ExpectedBefore } from './expected-before';
import { LogForm } from './log-form';
import { NoteAnswer } from './note-answer';
import { NoteEnergy } from './note-energy';
import { NoteMore } from './note-more';
import { NoteText } from './note-text';
import { toLinks } from './note.links';
import { toDone, toNoteEvents } from './note.values';
import { useAnswerInWords, useAskedOfPlan } from './use-asked-of-plan';
import { useExplorationWords } from '../words/use-exploration-words';

/** Back from an exploration: what stuck, and what it did. One sentence is enough, and none is fine too. */
export function ExplorationLogDone() {
  const texts = useTexts();
  const { view, go } = useExplorationLogContext();
  const id = view?.at === 'done' ? view.exploration : '';
  const exploration = useDossier((dossier) => dossier.explorations.get(id));
  const title = useExplorationWords()(exploration);
  const asked = useAskedOfPlan()(exploration);
  const toWords = useAnswerInWords();
  if (view?.at !== 'done' || !exploration) return null;
  return (
    <LogForm
      view={view}
      title={texts.t('explorationLog.done.title')}
      saveLabel={texts.t('actions.save')}
      records={(values) => [
        ['exploration.done', { id }],
        ['finding.logged', { exploration: id, links: toLinks(values) }],
      ]}
      hasReadersChoice
      toEvents={(values) => {
        const text = textOf(values, 'text') ?? toWords(values, asked);
        const note = { ...values, text, energy: undefined };
        return [
          ['exploration.done', toDone(id, values), chosenAudience(values) === 'private' ? { audience: 'private' } : {}],
          ...toNoteEvents(note, { exploration: id }),
        ];
      }}
    >
      {({ values, touch }) => (
        <>
          <p data-muted="">{texts.t('explorationLog.note.belongsTo', { exploration: title })}</p>
          {view.isAssumed ? (
            <button type="button" data-quiet="" onClick={() => go({ at: 'note', isLoose: true })}>
              {texts.t('explorationLog.note.notOfThis')}
            </button>
          ) : null}
          <ExpectedBefore exploration={exploration} />
          <NoteText values={values} missing={undefined} />
          {asked ? <NoteAnswer values={values} asked={asked} /> : null}
          <NoteEnergy values={values} />
          <NoteMore values={values} exploration={exploration} isAskedApart={asked !== undefined} touch={touch} />
          <MoreFields label={texts.t('explorationLog.done.more')} isOpen={numberOf(values, 'dreadAfter') !== undefined}>
            <ScaleField
              name="dreadAfter"
              from={0}
              to={10}
              label={texts.t('explorationLog.done.dreadAfter')}
              low={texts.t('explorationLog.plan.dread.low')}
              high={texts.t('explorationLog.plan.dread.high')}
              start={textOf(values, 'dreadAfter')}
            />
            <NumberField
              name="seenBy"
              min={0}
              max={1000}
              label={texts.t('explorationLog.done.seenBy')}
              hint={texts.t('explorationLog.done.seenByHint')}
              start={textOf(values, 'seenBy')}
            />
          </MoreFields>
        </>
      )}
    </LogForm>
  );
}
