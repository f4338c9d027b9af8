import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { LogForm } from './log-form';
import { PlanFields } from './plan-fields';
import { usePlanStart } from './use-plan-start';
import { toPlan } from './plan.values';

/** One act in the market, with a question. Everything may stay open but how to go about it. */
export function ExplorationLogPlan() {
  const texts = useTexts();
  const { view } = useExplorationLogContext();
  const toStart = usePlanStart();
  if (view?.at !== 'plan') return null;
  return (
    <LogForm
      view={view}
      title={texts.t('explorationLog.plan.title')}
      saveLabel={texts.t('explorationLog.plan.save')}
      start={toStart(view)}
      records={(values) => [['exploration.planned', toPlan(values)]]}
      hasReadersChoice
      toEvents={(values) => [['exploration.planned', toPlan(values)]]}
    >
      {({ values, touch }) => <PlanFields values={values} touch={touch} />}
    </LogForm>
  );
}
