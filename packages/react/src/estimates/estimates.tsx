import { Erasable } from '../erasing/erasable';
import type { Estimate } from '@onderweg/core';
import { useState } from 'react';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { EstimatesAdd } from './estimates-add';
import { useEstimates } from './use-estimates';
import { shorten } from '../words/shorten';

/** As likely as not. */
const evens = 0.5;

/**
 * How likely does it seem now, and how did it come out? For the person alone, and set against their earlier self only.
 *
 * @example
 * <Estimates />
 */
export function EstimatesWidget() {
  const texts = useTexts();
  const isOn = usePart('estimates');
  const { due, open, resolved, trend, resolve, recorder } = useEstimates();
  const [missed, setMissed] = useState(false);
  const describe = ({ p, at }: Estimate) =>
    texts.t('estimates.gave', { tens: Math.round(p * 10), day: texts.date(at.slice(0, 10), 'long') });
  if (!isOn) return null;

  async function onResolve({ id, p }: Estimate, outcome: 0 | 1) {
    // Too high is what nearly everybody does: said kindly, once, where it happens.
    if (await resolve(id, outcome)) setMissed(outcome === 0 && p >= evens);
  }

  return (
    <WidgetRoot scope="estimates" label={texts.t('estimates.title')}>
      <h2>{texts.t('estimates.title')}</h2>
      <p data-muted="">{texts.t('estimates.private')}</p>
      {trend ? (
        <p data-scope="estimates" data-part="learned">
          {texts.t(`estimates.trends.${trend}`)}
        </p>
      ) : null}
      <Problem error={recorder.problem} />
      <p role="status">{missed ? texts.t('estimates.missed') : null}</p>
      {due.map((estimate) => (
        <article key={estimate.id} data-scope="estimates" data-part="card" aria-label={estimate.statement}>
          <h3 dir="auto">{estimate.statement}</h3>
          <p data-muted="">{describe(estimate)}</p>
          <p>{texts.t('estimates.due')}</p>
          <div data-scope="estimates" data-part="buttons">
            <button type="button" disabled={recorder.isRecording} onClick={() => void onResolve(estimate, 1)}>
              {texts.t('estimates.came')}
            </button>
            <button type="button" disabled={recorder.isRecording} onClick={() => void onResolve(estimate, 0)}>
              {texts.t('estimates.cameNot')}
            </button>
          </div>
        </article>
      ))}
      <EstimatesAdd />
      {open.length > 0 ? (
        <section data-scope="estimates" data-part="list">
          <h3>{texts.t('estimates.open')}</h3>
          <ul>
            {open.map((estimate) => (
              <li key={estimate.id}>
                <Erasable entry={estimate.entry} name={shorten(estimate.statement, 60)}>
                  <span dir="auto">{estimate.statement}</span>{' '}
                  <span data-muted="">{`${describe(estimate)} ${texts.t('estimates.knownOn', { day: texts.date(estimate.resolvesOn, 'long') })}`}</span>
                </Erasable>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {resolved.length > 0 ? (
        <details data-scope="estimates" data-part="list">
          <summary>{texts.t('estimates.resolved')}</summary>
          <ul>
            {resolved.map((estimate) => (
              <li key={estimate.id}>
                <Erasable entry={estimate.entry} name={shorten(estimate.statement, 60)}>
                  <span dir="auto">{estimate.statement}</span>{' '}
                  <span data-muted="">
                    {`${describe(estimate)} ${texts.t(estimate.outcome === 1 ? 'estimates.came' : 'estimates.cameNot')}.`}
                  </span>
                </Erasable>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <SavingState />
    </WidgetRoot>
  );
}
