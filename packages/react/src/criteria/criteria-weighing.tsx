import { useCriteriaContext } from './criteria.context';
import { useWeighing } from './use-weighing';
import { WeighingAnswers } from './weighing-answers';
import { WeighingForm } from './weighing-form';
import { WeighingOffer } from './weighing-offer';

/**
 * What weighs more, asked only when it helps: after two rounds, when two directions are close. What comes out is an order in
 * words, and what weighs about the same; never a number.
 */
export function CriteriaWeighing() {
  const { view } = useCriteriaContext();
  const weighing = useWeighing();
  if (view.at === 'weigh') return <WeighingForm weighing={weighing} />;
  if (view.at !== 'overview') return null;
  return (
    <>
      {weighing.asks ? <WeighingOffer weighing={weighing} /> : null}
      <WeighingAnswers weighing={weighing} />
    </>
  );
}
