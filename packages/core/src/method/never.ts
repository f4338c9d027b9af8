/** Obligation, reading along unseen, and notes for who pays: stems in Dutch and English, wherever they stand in a name. */
const stems = [
  'oblig|mandator|compuls|requir|forc(e|ing)|enforce|verplicht|dwing|dwang',
  'hid(e|ing|den)|verberg|verborgen|verstop|geheim|secret',
  'reader|whoread|readalong|canread|mayread|lezer|leest|meelez|meelees',
  'audience|publiek|privacy|private|consent|toestemming',
  'sponsor|opdrachtgever|werkgever|employer|payer',
  'opennotes|notesto|shownotes|sharewith|sharenotes|deelmet|delenmet|notitiesnaar|notitiesdelen',
];
const never = new RegExp(stems.join('|'), 'i');
/** Parts that cannot be left out. */
const neverParts = /report|verslag|saving|opslag|bewaren|visibility/i;

/** What no pack can do: whoever tries is told that, and not that a name is unknown. */
export function isNever(name: string, path: readonly (string | number)[]): boolean {
  return never.test(name) || (path[0] === 'parts' && neverParts.test(name));
}
