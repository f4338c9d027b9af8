import { isTimeZone } from '@onderweg/texts';
import { useSyncExternalStore } from 'react';

/** Where nobody says otherwise; the same on every server, so that a page is taken over as it was drawn. */
const zoneOfServer = 'Europe/Amsterdam';

/** The zone that the host gave, where it exists; else that of the person's browser, once the page is theirs. */
export function useTimeZone(given: string | undefined): string {
  const own = useSyncExternalStore(neverChanges, readOwnZone, () => zoneOfServer);
  return given !== undefined && isTimeZone(given) ? given : own;
}

const neverChanges = () => () => undefined;

function readOwnZone(): string {
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone !== undefined && isTimeZone(zone) ? zone : zoneOfServer;
}
