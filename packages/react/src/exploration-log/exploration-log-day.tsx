import { choiceOf, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { useExplorationLogContext } from './exploration-log.context';
import { LogForm } from './log-form';
import { useExplorationWords } from '../words/use-exploration-words';

const reasons = ['time', 'dread', 'otherSide', 'other'] as const;

/** Another day, with what made it move; or a first day. */
export function ExplorationLogDay() {
  const texts = useTexts();
  const today = useToday();
  const { view } = useExplorationLogContext();
  const isMoving = view?.at === 'move';
  const id = isMoving || view?.at === 'schedule' ? view.exploration : '';
  const exploration = useDossier((dossier) => dossier.explorations.get(id));
  const title = useExplorationWords()(exploration);
  if (!view || !exploration) return null;
  return (
    <LogForm
      view={view}
      title={texts.t('explorationLog.move.title')}
      saveLabel={texts.t('actions.save')}
      records={() => [[isMoving ? 'exploration.moved' : 'exploration.scheduled', { id }]]}
      toEvents={(values) => {
        const when = textOf(values, 'when');
        const reason = choiceOf(values, 'reason', reasons);
        if (isMoving) return [['exploration.moved', { id, ...(when ? { to: when } : {}), ...(reason ? { reason } : {}) }]];
        return when ? [['exploration.scheduled', { id, when }]] : { missing: 'when' };
      }}
    >
      {({ values, missing }) => (
        <>
          <p data-muted="">{title}</p>
          <DayField
            name="when"
            label={texts.t('explorationLog.move.when')}
            start={textOf(values, 'when')}
            min={today}
            {...(missing === 'when' ? { problem: texts.t('fields.dayRequired') } : {})}
          />
          {isMoving ? (
            <ChoiceField
              name="reason"
              label={texts.t('explorationLog.move.reasonLabel')}
              choices={reasons.map((value) => ({ value, label: texts.t(`explorationLog.move.reasons.${value}`) }))}
              start={textOf(values, 'reason')}
            />
          ) : null}
        </>
      )}
    </LogForm>
  );
}
