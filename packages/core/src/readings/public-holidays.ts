/** Days on which nobody in the Netherlands is sent anything. By the day: `2026-12-25`. */
export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const easter = findEaster(year);
  // Good Friday, both days of Easter, Ascension, both days of Pentecost.
  const moving = [-2, 0, 1, 39, 49, 50].map((days) => shift(easter, days));
  const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  return [`${year}-01-01`, kingsDay, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`, ...moving].includes(day);
}

/** Anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
function findEaster(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${year}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`;
}

export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
