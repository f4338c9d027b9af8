import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { IntakeContext } from './intake.context';
import { useNewIntake } from './use-intake';

/** Holds the intake together; put its parts inside, in any order. */
export function IntakeRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const intake = useNewIntake();
  return (
    <IntakeContext.Provider value={intake}>
      <WidgetRoot scope="intake" phase={intake.phase} label={texts.t('intake.title')}>
        {children}
      </WidgetRoot>
    </IntakeContext.Provider>
  );
}
