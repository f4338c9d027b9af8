/** Where a zone is not given, or does not exist. */
export const zoneInTheBox = 'Europe/Amsterdam';

/** Is there a zone of this name? A name of Windows, or none, is no zone. */
export function isTimeZone(name: string): boolean {
  // Older engines take an empty name for the zone of the machine.
  if (typeof name !== 'string' || name.trim() === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
