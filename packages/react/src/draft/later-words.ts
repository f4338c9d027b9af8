import type { FormValues } from './form-values';

/** What was typed into the fields after they were recorded: only the words that are new, so that none is there twice. */
export function laterWords(values: FormValues, recorded: FormValues): FormValues {
  const later: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const before = recorded[name] ?? '';
    if (typeof value !== 'string' || typeof before !== 'string' || value === before) continue;
    const words = added(value, before).trim();
    if (words !== '') later[name] = words;
  }
  return later;
}

/** What stands between the longest common beginning and the longest common end. */
function added(text: string, before: string): string {
  const shortest = Math.min(text.length, before.length);
  let start = 0;
  while (start < shortest && text[start] === before[start]) start++;
  let end = 0;
  while (end < shortest - start && text[text.length - 1 - end] === before[before.length - 1 - end]) end++;
  return text.slice(start, text.length - end);
}
