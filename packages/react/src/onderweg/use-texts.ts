import type { Texts } from '@onderweg/texts';
import { useOnderweg } from './onderweg.context';

/** Every word that a person sees, with dates, lists and numbers in their language. */
export function useTexts(): Texts {
  return useOnderweg().texts;
}
