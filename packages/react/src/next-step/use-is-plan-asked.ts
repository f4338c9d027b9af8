import { usePart } from '../onderweg/use-part';
import { useNextStep } from './use-next-step';

/** Has `<NextStep>` something to show, where it stands? */
export function useIsPlanAsked(): boolean {
  const isOn = usePart('nextStep');
  const { mode, question, isSilent } = useNextStep();
  return isOn && !isSilent && (mode !== 'ask' || question !== undefined);
}
