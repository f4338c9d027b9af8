import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { ReportContext } from './report.context';
import { useNewReport } from './use-report';

/** Holds the report together; put its parts inside, in any order. */
export function ReportRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const report = useNewReport();
  return (
    <ReportContext.Provider value={report}>
      <WidgetRoot scope="report" phase={report.recordedOn ? 'recorded' : 'reading'} label={texts.t('report.title')}>
        {children}
      </WidgetRoot>
    </ReportContext.Provider>
  );
}
