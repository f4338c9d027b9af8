import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { MapMark } from './map-mark';

type Shown = 'exploration' | 'planned' | 'finding' | 'surprise' | 'course' | 'pause' | 'now';

const shapes: readonly (readonly [Shown, ReactNode])[] = [
  ['now', <path key="now" data-part="now" d="M0 10l-6 -9a7.2 7.2 0 1 1 12 0z" />],
  ['exploration', <circle key="exploration" data-part="dot" data-look="done" r={6} />],
  ['planned', <circle key="planned" data-part="dot" data-look="coming" r={6} />],
  ['finding', <MapMark key="finding" kind="finding" x={0} y={0} />],
  ['surprise', <MapMark key="surprise" kind="surprise" x={0} y={0} />],
  ['course', <path key="course" data-part="sign" d="M-9 -6h12l6 6l-6 6h-12z" />],
  ['pause', <path key="pause" data-part="pause" d="M-3 -6v12M3 -6v12" />],
];

/** What the shapes of the picture mean, for who wants to know. */
export function JourneyLegend() {
  const texts = useTexts();
  return (
    <details data-scope="journey" data-part="legend">
      <summary data-scope="journey" data-part="legend-label">
        {texts.t('journey.legend')}
      </summary>
      <ul>
        {shapes.map(([name, shape]) => (
          <li key={name}>
            <svg
              viewBox="-12 -12 24 24"
              width={24}
              height={24}
              aria-hidden="true"
              focusable="false"
              data-scope="journey"
              data-part="drawing"
            >
              {shape}
            </svg>
            {texts.t(`journey.marks.${name}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
