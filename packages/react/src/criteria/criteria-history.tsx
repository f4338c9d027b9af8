import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { useCriteriaContext } from './criteria.context';
import { HistoryChange } from './history-change';
import { HistoryLane } from './history-lane';
import { HistoryMark } from './history-mark';
import { useCriteriaLanes } from './use-criteria-lanes';

/** How the wishes became sharper: a line for each through time, and a list that says the same with what did it. */
export function CriteriaHistory() {
  const texts = useTexts();
  const today = useToday();
  const id = useId();
  const { view } = useCriteriaContext();
  const { changes, lanes } = useCriteriaLanes(today);
  const [first] = changes;
  if (view.at !== 'overview' || !first) return null;
  const shownChanges = (['born', 'sharpened'] as const).filter((kind) => changes.some(({ change }) => change === kind));
  const shownKinds = (['must', 'nice'] as const).filter((shown) => lanes.some(({ kind }) => kind === shown));
  const from = texts.date(first.at.slice(0, 10), 'short');
  return (
    <section data-scope="criteria" data-part="picture" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{texts.t('criteria.picture.title')}</h3>
      <figure>
        <div
          role="img"
          aria-label={texts.t('criteria.picture.label', { from, to: texts.date(today, 'short') })}
          aria-describedby={`${id}-text`}
          data-scope="criteria"
          data-part="lanes"
        >
          {lanes.map((lane) => (
            <HistoryLane key={lane.criterion} lane={lane} />
          ))}
          <p data-scope="criteria" data-part="axis" data-muted="">
            <span>{from}</span>
            <span>{texts.t('criteria.picture.now')}</span>
          </p>
        </div>
        <figcaption>
          <p id={`${id}-text`} data-muted="">
            {texts.t('criteria.picture.text')}
          </p>
          <ul data-scope="criteria" data-part="legend">
            {shownChanges.map((change) => (
              <li key={change}>
                <svg
                  width={26}
                  height={26}
                  overflow="visible"
                  aria-hidden="true"
                  focusable="false"
                  data-scope="criteria"
                  data-part="track"
                >
                  <HistoryMark change={change} at="50%" />
                </svg>
                {texts.t(`criteria.picture.marks.${change}`)}
              </li>
            ))}
            {shownKinds.map((kind) => (
              <li key={kind}>
                <svg
                  width={26}
                  height={26}
                  overflow="visible"
                  aria-hidden="true"
                  focusable="false"
                  data-scope="criteria"
                  data-part="track"
                >
                  <line data-part="line" data-kind={kind} x1="0" x2="100%" y1="50%" y2="50%" />
                </svg>
                {texts.t(`criteria.picture.marks.${kind}`)}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <details data-scope="criteria" data-part="history">
        <summary>{texts.t('criteria.picture.list')}</summary>
        <ol>
          {changes.map((change) => (
            <HistoryChange key={change.evidence[0]} change={change} />
          ))}
        </ol>
      </details>
    </section>
  );
}
