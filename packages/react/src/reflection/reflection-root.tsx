import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { ReflectionContext } from './reflection.context';
import type { ReflectionStep } from './reflection.phase';
import { useNewReflection } from './use-reflection';

export type ReflectionRootProps = {
  /** Where it opens when nothing was being typed: `course`, for a host that sends somebody here to choose. @default what this round still needs */
  start?: ReflectionStep | undefined;
  children: ReactNode;
};

/** Holds the reflection together; put its parts inside, in any order. */
export function ReflectionRoot({ start, children }: ReflectionRootProps) {
  const texts = useTexts();
  const reflection = useNewReflection(start);
  return (
    <ReflectionContext.Provider value={reflection}>
      <WidgetRoot scope="reflection" phase={reflection.phase} label={texts.t('reflection.title')}>
        {children}
      </WidgetRoot>
    </ReflectionContext.Provider>
  );
}
