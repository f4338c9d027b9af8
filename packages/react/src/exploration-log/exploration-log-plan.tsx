import { textOf, typedText } from '../draft/form-values';
import { DayField } from '../fields/day-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { useExplorationLogContext } from './exploration-log.context';
import { LogForm } from './log-form';
import { PlanKind } from './plan-kind';
import { PlanPreparation } from './plan-preparation';
import { PlanQuestion } from './plan-question';
import { toPlan } from './plan.values';

/** One act in the market, with a question. Everything may stay open but how to go about it. */
export function ExplorationLogPlan() {
  const texts = useTexts();
  const today = useToday();
  const { view } = useExplorationLogContext();
  if (view?.at !== 'plan') return null;
  return (
    <LogForm
      view={view}
      title={texts.t('explorationLog.plan.title')}
      saveLabel={texts.t('explorationLog.plan.save')}
      toEvents={(values) => [['exploration.planned', toPlan(values)]]}
    >
      {({ values }) => (
        <>
          <PlanQuestion values={values} />
          <PlanKind values={values} />
          <TextField
            name="who"
            label={texts.t('explorationLog.plan.who.label')}
            hint={texts.t('explorationLog.plan.who.hint')}
            example={texts.t('explorationLog.plan.who.example')}
            start={typedText(values, 'who')}
          />
          <DayField
            name="when"
            label={texts.t('explorationLog.plan.when.label')}
            hint={texts.t('explorationLog.plan.when.hint')}
            start={textOf(values, 'when')}
            min={today}
          />
          <TextField
            name="ifThen"
            rows={2}
            label={texts.t('explorationLog.plan.ifThen.label')}
            hint={`${texts.t('explorationLog.plan.ifThen.hint')} ${texts.t('explorationLog.plan.ifThen.why')}`}
            example={texts.t('explorationLog.plan.ifThen.example')}
            start={typedText(values, 'ifThen')}
          />
          <PlanPreparation values={values} />
        </>
      )}
    </LogForm>
  );
}
