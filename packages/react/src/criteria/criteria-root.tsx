import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { CriteriaContext } from './criteria.context';
import { useNewCriteria } from './use-criteria';

/** Holds the criteria together; put its parts inside, in any order. */
export function CriteriaRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const criteria = useNewCriteria();
  return (
    <CriteriaContext.Provider value={criteria}>
      <WidgetRoot scope="criteria" phase={criteria.view.at} label={texts.t('criteria.title')}>
        {children}
      </WidgetRoot>
    </CriteriaContext.Provider>
  );
}
