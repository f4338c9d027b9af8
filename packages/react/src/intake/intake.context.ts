import { createContext, useContext } from 'react';
import type { IntakeApi } from './use-intake';

export const IntakeContext = createContext<IntakeApi | undefined>(undefined);

/** @throws Error outside `<Intake.Root>` */
export function useIntakeContext(): IntakeApi {
  const intake = useContext(IntakeContext);
  if (!intake) throw new Error('This part of the intake stands outside <Intake.Root>.');
  return intake;
}
