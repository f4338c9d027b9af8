import { useEffect, useRef, useState } from 'react';
import type { ToRecord } from '../readers/audience.of-events';
import { ReadersChoice } from '../readers/readers-choice';
import { ReadersOf } from '../readers/readers-of';
import type { FormValues } from './form-values';

export type FormReadersProps = {
  initial: FormValues;
  read: () => FormValues;
  records: (values: FormValues) => readonly ToRecord[];
  hasChoice: boolean;
};

/** Who will read what this form records: said from what it holds now, or chosen. */
export function FormReaders({ initial, read, records, hasChoice }: FormReadersProps) {
  const place = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState(initial);
  useEffect(() => {
    const form = place.current?.closest('form');
    // Most of what is typed changes nothing here, and the last change comes while the form is going away.
    const look = () => {
      const now = read();
      if (!isEqual(records(now), records(values))) setValues(now);
    };
    form?.addEventListener('change', look);
    return () => form?.removeEventListener('change', look);
  }, [read, records, values]);
  const events = records(values);
  return <div ref={place}>{hasChoice ? <ReadersChoice values={initial} events={events} /> : <ReadersOf events={events} />}</div>;
}

function isEqual(one: readonly ToRecord[], other: readonly ToRecord[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
