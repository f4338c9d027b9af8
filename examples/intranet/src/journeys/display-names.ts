import type { CaseScript } from '@onderweg/testing';

/** The cases name whom they spoke in codes; people who look at a journey read names. One name each: voices are counted by source. */
const names: Readonly<Record<string, string>> = {
  'ambulance-1': 'een ambulanceverpleegkundige',
  'ambulance-2': 'een tweede ambulanceverpleegkundige',
  'appspec-1': 'een verpleegkundige bij een leverancier',
  'appspec-2': 'een collega bij die leverancier',
  'leverancier-hr': 'personeelszaken van de leverancier',
  'meldkamer-1': 'iemand van de meldkamer',
  'offshore-infodag': 'een infodag over offshore',
  'offshore-medic-1': 'een offshore medic',
  'repat-1': 'een repatriëringsverpleegkundige',
  'salarisschaal-leverancier': 'de salarisschaal van de leverancier',
  'vacatures-jan': 'vacatures in januari',
  'cao-gemeenten': 'de cao van gemeenten',
  'cao-woondiensten': 'de cao van woondiensten',
  'corporatie-2': 'iemand bij een tweede corporatie',
  'corporatie-hr': 'personeelszaken van de corporatie',
  'corporatie-team': 'het team van de corporatie',
  'detacheerder-1': 'een detacheerder',
  'gemeente-hr': 'personeelszaken van de gemeente',
  'proefdag-kyc': 'een proefdag bij een bank',
  'recruiter-1': 'een recruiter',
  'salarisschaal-detacheerder': 'de salarisschaal van de detacheerder',
  'schuldhulp-1': 'een schuldhulpverlener',
  vacaturetelling: 'een eigen telling van vacatures',
  'depot-hr': 'personeelszaken van het depot',
  'depot-lead': 'de leidinggevende van het depot',
  'proefweek-depot': 'een proefweek in het depot',
  'school-1': 'iemand van de school',
  'transport-1': 'iemand uit het transport',
  tuincentrum: 'het tuincentrum',
};

/** The same journey with names in the place of codes, in what is said as well as of whom it comes. */
export function withDisplayNames(script: CaseScript): CaseScript {
  const titles = new Map<string, string>();
  for (const { entries } of script.events)
    for (const { type, id, title } of entries as readonly Readonly<Record<string, unknown>>[])
      if (type === 'direction.added' && typeof id === 'string' && typeof title === 'string') titles.set(id, title);

  function toWords(text: string): string {
    const named = names[text];
    if (named !== undefined) return named;
    // A code by itself is the name of something; in a sentence it is for nobody.
    if (!text.includes(' ')) return text;
    return text.replace(/[a-z]+(-[a-z0-9]+)*-?\d+|[a-z]+(-[a-z]+)+/g, (code) => names[code] ?? titles.get(code) ?? code);
  }

  function rename<Part>(part: Part): Part {
    if (typeof part === 'string') return toWords(part) as Part;
    if (Array.isArray(part)) return part.map(rename) as Part;
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, rename(value)])) as Part;
  }

  return { ...script, events: script.events.map((event) => ({ ...event, entries: rename(event.entries) })) };
}
