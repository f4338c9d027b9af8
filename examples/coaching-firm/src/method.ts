import { isMethod, type Method, parseMethod } from '@onderweg/core';
import pack from './lichtboei.method.json';

/** The firm's way of working: one file of data, checked before anybody sees it. */
export function readMethod(): Method {
  const parsed = parseMethod(pack);
  if (!isMethod(parsed)) throw new Error(`lichtboei.method.json does not fit: ${JSON.stringify(parsed)}`);
  return parsed;
}
