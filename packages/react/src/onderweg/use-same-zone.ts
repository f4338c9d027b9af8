import { type Journal, OnderwegError } from '@onderweg/core';
import { isTimeZone } from '@onderweg/texts';
import { useEffect, useRef } from 'react';

/** A journal that writes in one zone on a page that shows another has two todays around midnight: the host is told. */
export function useSameZone(
  journal: Pick<Journal, 'timeZone'> | undefined,
  given: string | undefined,
  onError: ((error: unknown) => void) | undefined,
): void {
  const tell = useRef(onError);
  useEffect(() => {
    tell.current = onError;
  });
  useEffect(() => {
    if (!journal || given === undefined || !isTimeZone(given)) return;
    const written = journal.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (isSameZone(written, given)) return;
    const detail = `timeZone: the journal writes in ${written}, and the page was given ${given}. Give openJournal the zone.`;
    tell.current?.(new OnderwegError('ONDERWEG-101', { path: ['timeZone'], detail }));
  }, [journal, given]);
}

/** One zone can have several names. */
function isSameZone(one: string, other: string): boolean {
  const [nameOfOne, nameOfOther] = [one, other].map(
    (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
  );
  return nameOfOne === nameOfOther;
}
