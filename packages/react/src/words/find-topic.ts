import type { Direction, Dossier } from '@onderweg/core';

/** The direction that somebody wrote about last; else the one that they chose, or took up last. */
export function findTopic({ directions, findings, explorations }: Dossier): Direction | undefined {
  const finding = findings.filter(({ links }) => links.length > 0).at(-1);
  const exploration = explorations.filter(({ directions: of }) => of.length > 0).at(-1);
  const isLater = finding !== undefined && (exploration === undefined || finding.at >= exploration.at);
  const last = isLater ? finding.links[0]?.direction : exploration?.directions[0];
  const ofState = (wanted: Direction['state']) => directions.filter(({ state }) => state === wanted).at(-1);
  const written = last === undefined ? undefined : directions.get(last);
  return ofState('chosen') ?? (written?.state === 'parked' ? undefined : written) ?? ofState('active');
}
