import type { WeighingAnswer } from '@onderweg/core';
import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import type { WeighingApi } from './use-weighing';

/** What came out: the last answer, and the ones before it. */
export function WeighingAnswers({ weighing }: { weighing: WeighingApi }) {
  const texts = useTexts();
  const id = useId();
  const { answers, toLabels } = weighing;
  const last = answers.at(-1);
  if (!last) return null;
  const earlier = answers.slice(0, -1).toReversed();
  return (
    <section data-scope="criteria" data-part="weights" aria-labelledby={id}>
      <h3 id={id}>{texts.t('criteria.weighing.order')}</h3>
      <p data-muted="">{texts.date(last.at.slice(0, 10))}</p>
      <Order answer={last} toLabels={toLabels} />
      {last.looseAbout === undefined ? null : (
        <p>{texts.t('criteria.weighing.loose', { criterion: toLabels([last.looseAbout])[0] ?? '' })}</p>
      )}
      {earlier.length > 0 ? (
        <details data-scope="criteria" data-part="history">
          <summary>{texts.t('criteria.weighing.earlier')}</summary>
          {earlier.map((answer) => (
            <div key={answer.evidence[0]}>
              <p>{texts.t('criteria.weighing.orderOf', { date: texts.date(answer.at.slice(0, 10)) })}</p>
              <Order answer={answer} toLabels={toLabels} />
            </div>
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Order({ answer, toLabels }: { answer: WeighingAnswer; toLabels: WeighingApi['toLabels'] }) {
  const texts = useTexts();
  return (
    <ol data-scope="criteria" data-part="order">
      {answer.order.map((group) => {
        const labels = toLabels(group);
        return (
          <li key={group.join()}>
            {labels.length === 1 ? labels[0] : texts.t('criteria.weighing.alike', { criteria: texts.list(labels) })}
          </li>
        );
      })}
    </ol>
  );
}
