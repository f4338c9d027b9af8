import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is wrong with what stands in a field, as the browser sees it. */
export type FieldFault = 'early' | 'late' | 'unreal';

export type FieldGuard = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly fault: FieldFault | undefined;
  /** What stood in the field when it was found. */
  readonly value: string;
};

/**
 * Holds its form back while a day or a number cannot be meant, and tells why: a day that is typed half, or a year of two digits,
 * is otherwise recorded as no day, or as one in the year 26. The form itself needs to know nothing of it.
 */
export function useFieldGuard(): FieldGuard {
  const ref = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ fault: FieldFault | undefined; value: string }>({ fault: undefined, value: '' });
  useEffect(() => {
    const field = ref.current;
    const form = field?.form;
    if (!field || !form) return;
    const onSubmit = (event: Event) => {
      const fault = findFault(field.validity);
      setFound({ fault, value: field.value });
      if (fault === undefined) return;
      if (!event.defaultPrevented) {
        field.closest('details')?.setAttribute('open', '');
        field.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const onInput = () => {
      if (findFault(field.validity) === undefined) setFound({ fault: undefined, value: '' });
    };
    form.addEventListener('submit', onSubmit);
    field.addEventListener('input', onInput);
    return () => {
      form.removeEventListener('submit', onSubmit);
      field.removeEventListener('input', onInput);
    };
  }, []);
  return { ref, ...found };
}

function findFault({ badInput, rangeUnderflow, rangeOverflow, stepMismatch }: ValidityState): FieldFault | undefined {
  if (badInput || stepMismatch) return 'unreal';
  if (rangeUnderflow) return 'early';
  return rangeOverflow ? 'late' : undefined;
}
