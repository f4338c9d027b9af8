import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { Field, type FieldWords } from './field';
import { type FieldGuard, useFieldGuard } from './use-field-guard';

export type DayFieldProps = FieldWords & {
  name: string;
  start?: string | undefined;
  /** The first day that can be meant. @default any day of a life */
  min?: string | undefined;
  /** What is said to an earlier day. @default which day is the first */
  early?: ReactNode | undefined;
};

/** What a career has room for: a year with two or five digits lies outside. */
const firstDay = '1900-01-01';
const lastDay = '2200-12-31';

/** A day: `2026-01-12`. */
export function DayField({ name, start, min = firstDay, early, problem, ...words }: DayFieldProps) {
  const { ref, ...found } = useFieldGuard();
  const fault = useFaultWords(found, min);
  return (
    <Field {...words} problem={(found.fault === 'early' && !isOdd(found.value) ? early : undefined) ?? fault ?? problem}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          data-scope="field"
          data-part="control"
          type="date"
          name={name}
          defaultValue={start}
          min={min}
          max={lastDay}
        />
      )}
    </Field>
  );
}

function useFaultWords({ fault, value }: Omit<FieldGuard, 'ref'>, min: string): string | undefined {
  const texts = useTexts();
  const today = useToday();
  if (fault === undefined) return undefined;
  if (fault === 'unreal') return texts.t('fields.dayUnreal');
  if (isOdd(value)) return texts.t('fields.yearOdd', { year: today.slice(0, 4) });
  return texts.t('fields.dayEarly', { day: texts.date(min) });
}

function isOdd(day: string): boolean {
  return day < firstDay || day > lastDay || day.length > lastDay.length;
}
