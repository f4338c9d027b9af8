import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { JourneyContext } from './journey.context';
import { useNewJourney } from './use-journey';

/** Holds the journey together; put its parts inside, in any order. */
export function JourneyRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const journey = useNewJourney();
  return (
    <JourneyContext.Provider value={journey}>
      <WidgetRoot scope="journey" phase={journey.isEmpty ? 'empty' : 'travelled'} label={texts.t('journey.title')}>
        {children}
      </WidgetRoot>
    </JourneyContext.Provider>
  );
}
