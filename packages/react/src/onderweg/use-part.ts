import { isPartOn, type MethodPart } from '@onderweg/core';
import { useOnderweg } from './onderweg.context';

/** Does the firm's method have this part of the kit? */
export function usePart(part: MethodPart): boolean {
  return isPartOn(useOnderweg().method, part);
}
