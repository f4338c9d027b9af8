import type { FormValues } from '../draft/form-values';

/** A text exactly as it was typed: the space before the next word belongs to a sentence that is not finished yet. */
export function typedText(values: FormValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
