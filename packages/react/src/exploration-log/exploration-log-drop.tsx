import { textOf, typedText } from '../draft/form-values';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { LogForm } from './log-form';
import { useExplorationWords } from '../words/use-exploration-words';

/** Off the list, with or without saying why. */
export function ExplorationLogDrop() {
  const texts = useTexts();
  const { view } = useExplorationLogContext();
  const id = view?.at === 'drop' ? view.exploration : '';
  const exploration = useDossier((dossier) => dossier.explorations.get(id));
  const title = useExplorationWords()(exploration);
  if (!view || !exploration) return null;
  return (
    <LogForm
      view={view}
      title={texts.t('explorationLog.drop.title')}
      saveLabel={texts.t('explorationLog.drop.confirm')}
      records={() => [['exploration.dropped', { id }]]}
      toEvents={(values) => {
        const reason = textOf(values, 'reason');
        return [['exploration.dropped', reason ? { id, reason } : { id }]];
      }}
    >
      {({ values }) => (
        <>
          <p data-muted="">{title}</p>
          <TextField
            name="reason"
            rows={2}
            label={texts.t('explorationLog.drop.reasonLabel')}
            hint={texts.t('explorationLog.drop.hint')}
            start={typedText(values, 'reason')}
          />
        </>
      )}
    </LogForm>
  );
}
