const dayLength = 86_400_000;

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The day after: the first one that a field takes where today is too early. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}
