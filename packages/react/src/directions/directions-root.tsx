import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { DirectionsContext } from './directions.context';
import { useNewDirections } from './use-directions';

/** Holds the directions together; put its parts inside, in any order. */
export function DirectionsRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const directions = useNewDirections();
  return (
    <DirectionsContext.Provider value={directions}>
      <WidgetRoot scope="directions" phase={directions.view.at} label={texts.t('directions.title')}>
        {children}
      </WidgetRoot>
    </DirectionsContext.Provider>
  );
}
