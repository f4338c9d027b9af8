import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { IntakeContext } from './intake.context';
import { useIntake } from './use-intake';

/** Holds the intake together; put its parts inside, in any order. */
export function IntakeRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const intake = useIntake();
  return (
    <IntakeContext.Provider value={intake}>
      <section data-scope="intake" data-part="root" data-phase={intake.phase} aria-label={texts.t('intake.title')}>
        {children}
      </section>
    </IntakeContext.Provider>
  );
}
