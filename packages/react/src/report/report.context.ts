import { createContext, useContext } from 'react';
import type { ReportApi } from './use-report';

export const ReportContext = createContext<ReportApi | undefined>(undefined);

export function useReportContext(): ReportApi {
  const context = useContext(ReportContext);
  if (!context) throw new Error('A part of the report stands outside <Report.Root>.');
  return context;
}
