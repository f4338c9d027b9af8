import type { FormValues } from './form-values';

/** What somebody typed in a form and did not record yet. */
export type Draft = {
  readonly values: FormValues;
  /** The day on which it was written: `2026-01-12`. Drafts of an earlier version do not say. */
  readonly on?: string | undefined;
  /** What the form held before anything was typed: that alone is no draft. */
  readonly start?: FormValues | undefined;
  /** Where the form stands, for a widget that has more than one; in words of that widget. */
  readonly place?: string | undefined;
  /** True while the form was left open, and not closed by the person. */
  readonly isOpen?: boolean | undefined;
  /** What is being recorded of it; a draft that comes back with this was perhaps recorded after all. */
  readonly saving?: Saving | undefined;
};

/** What was handed to the journal, in the form in which it can be found there, and the same entries that were there before. */
export type Saving = { readonly events: readonly string[]; readonly known: readonly string[] };

export function writeDraft(draft: Draft): string {
  return JSON.stringify({ draft: 1, ...draft });
}

/** Nothing when it cannot be read; a draft of an earlier version is the values alone. */
export function parseDraft(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read)) return undefined;
    if (typeof read['draft'] !== 'number') return { values: toValues(read) };
    const { values, on, start, place, isOpen, saving } = read;
    if (!isRecord(values)) return undefined;
    return {
      values: toValues(values),
      ...(typeof on === 'string' ? { on } : {}),
      ...(isRecord(start) ? { start: toValues(start) } : {}),
      ...(typeof place === 'string' ? { place } : {}),
      ...(isOpen === true ? { isOpen } : {}),
      ...(isSaving(saving) ? { saving } : {}),
    };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function isSaving(value: unknown): value is Saving {
  return isRecord(value) && isTexts(value['events']) && isTexts(value['known']);
}

/** Only what a field can hold: a draft may come from anywhere. */
function toValues(read: Readonly<Record<string, unknown>>): FormValues {
  const fitting = Object.entries(read).filter(([, value]) => typeof value === 'string' || isTexts(value));
  return Object.fromEntries(fitting) as FormValues;
}
