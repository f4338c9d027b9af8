import { orderWeights, thresholdsOf } from '@onderweg/core';
import { RecordedForm } from '../draft/recorded-form';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';
import type { WeighingApi } from './use-weighing';
import { toWeighingEvents, toWeighingStart } from './weighing.values';
import { WeighingBestWorst } from './weighing-best-worst';
import { WeighingRanges } from './weighing-ranges';
import { WeighingSwing } from './weighing-swing';

/** First what was met, from worst to best; then what a jump is worth, or what weighs most and least. */
export function WeighingForm({ weighing }: { weighing: WeighingApi }) {
  const texts = useTexts();
  const { hasMoved, go } = useCriteriaContext();
  const pack = useDossier((dossier) => dossier.method);
  const { method, criteria, answers, toLabels } = weighing;
  const Questions = method === 'swing' ? WeighingSwing : WeighingBestWorst;
  return (
    <RecordedForm
      scope="criteria"
      draftKey={`criteria/weigh/${method}`}
      title={texts.t('criteria.weighing.title')}
      saveLabel={texts.t('actions.save')}
      takesFocus={hasMoved}
      start={toWeighingStart(weighing)}
      records={() => [['weights.given', { weights: criteria.map((of) => ({ criterion: of.criterion.id, weight: 0 })) }]]}
      toEvents={(values) => toWeighingEvents(weighing, values)}
      onKept={(events) => {
        const given = events.at(-1);
        const weights = given?.[0] === 'weights.given' ? given[1].weights : [];
        const [heaviest = []] = orderWeights(weights, thresholdsOf({ method: pack }).nearlyAsHeavy);
        go({ at: 'overview' }, texts.t('criteria.weighing.saved', { criteria: texts.list(toLabels(heaviest)) }));
      }}
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <>
          <p data-muted="">{texts.t('criteria.weighing.why')}</p>
          {answers.length > 0 ? <p data-muted="">{texts.t('criteria.weighing.kept')}</p> : null}
          <WeighingRanges criteria={criteria} values={values} />
          <Questions criteria={criteria} values={values} missing={missing} />
        </>
      )}
    </RecordedForm>
  );
}
