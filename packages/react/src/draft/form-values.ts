import { isDay } from '@onderweg/core';

/** What a form holds, by the name of the field; a list where a field has more than one. */
export type FormValues = { readonly [name: string]: string | readonly string[] | undefined };

/** What the fields of a form hold, over what was known of fields that it does not show now. */
export function readForm(form: HTMLFormElement, known: FormValues = {}): FormValues {
  const values: Record<string, string | string[] | undefined> = { ...(known as Record<string, string>) };
  for (const field of form.elements) delete values[(field as HTMLInputElement).name];
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const earlier = values[name];
    if (earlier === undefined) values[name] = value;
    else values[name] = Array.isArray(earlier) ? [...earlier, value] : [earlier, value];
  }
  return values;
}

/** The text of one field, without white space around it; nothing when it was left open. */
export function textOf(values: FormValues, name: string): string | undefined {
  const value = values[name];
  const text = (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  return text === '' ? undefined : text;
}

export function listOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).map((part) => part.trim()).filter((part) => part !== '');
}

export function numberOf(values: FormValues, name: string): number | undefined {
  const text = textOf(values, name);
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A day that a field may hold; nothing when it is no day, as in a draft that was left half-way. */
export function dayOf(values: FormValues, name: string): string | undefined {
  const text = textOf(values, name);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** Is anything filled in, beyond what was there before? */
export function hasWords(values: FormValues, start: FormValues = {}): boolean {
  return filledNames(values, start).length > 0;
}

/** The fields that hold something else than they began with. */
export function filledNames(values: FormValues, start: FormValues = {}): readonly string[] {
  return Object.keys(values).filter((name) => {
    const held = listOf(values, name);
    return held.length > 0 && held.join('\n') !== listOf(start, name).join('\n');
  });
}

/** One of the values that a field may have; nothing when it holds something else. */
export function choiceOf<Value extends string>(values: FormValues, name: string, allowed: readonly Value[]): Value | undefined {
  const text = textOf(values, name);
  return allowed.find((value) => value === text);
}

/** Leaves out what was not answered: an open question is not an answer. */
export function answered<Payload extends object>(payload: Payload): Payload {
  // Proved by the filter: only fields that are `undefined`, and so optional, are left out.
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)) as Payload;
}

/** A text exactly as it was typed: the space before the next word belongs to a sentence that is not finished yet. */
export function typedText(values: FormValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
