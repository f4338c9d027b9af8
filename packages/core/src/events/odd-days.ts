import type { Schema } from '../schema';
import { readDef } from '../schema.def';
import { dayPattern, isDay, momentPattern } from './day-pattern';

type Payload = Readonly<Record<string, unknown>>;

/**
 * Earlier versions took days that do not exist, such as the year 26. Such a day hides no words: of a time that does not exist
 * the day stays, and a field that may be missing is left out.
 */
export function compileOddDays(schema: Schema): (payload: Payload) => Payload {
  const patterns = Object.entries(readDef(schema).shape ?? {}).flatMap(([name, field]) => {
    const pattern = findDayPattern(field);
    return pattern ? [[name, pattern] as const] : [];
  });
  return (payload) => {
    const odd = patterns.flatMap(([name, pattern]) => {
      const value = payload[name];
      return typeof value === 'string' && !pattern.test(value) ? [[name, toWhole(value, pattern)] as const] : [];
    });
    return odd.length > 0 ? { ...payload, ...Object.fromEntries(odd) } : payload;
  };
}

function toWhole(moment: string, pattern: RegExp): string | undefined {
  const day = moment.slice(0, 10);
  return pattern === momentPattern && isDay(day) ? day : undefined;
}

function findDayPattern(field: Schema): RegExp | undefined {
  const { type, innerType } = readDef(field);
  if (type !== 'optional' || !innerType) return undefined;
  const { checks = [] } = readDef(innerType);
  return checks.map(({ _zod }) => _zod.def.pattern).find((pattern) => pattern === dayPattern || pattern === momentPattern);
}
