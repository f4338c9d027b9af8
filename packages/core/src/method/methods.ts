import { redundancy } from './redundancy';
import { reintegration } from './reintegration';
import { reorientation } from './reorientation';

/** The method packs in the box. */
export const methods = { reorientation, redundancy, reintegration } as const;
