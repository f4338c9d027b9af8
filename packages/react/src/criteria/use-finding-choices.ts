import type { SelectChoice } from '../fields/select-field';
import { useDossier } from '../onderweg/use-dossier';
import { shorten } from '../words/shorten';

const newest = 50;
const longest = 90;

/** The findings that a wish may rest on, the newest first: as many as a list on a phone can hold. */
export function useFindingChoices(): SelectChoice[] {
  const findings = useDossier((dossier) => dossier.findings);
  const choices: SelectChoice[] = [];
  for (let at = findings.size - 1; at >= 0 && choices.length < newest; at--) {
    const finding = findings.at(at);
    if (finding) choices.push({ value: finding.id, label: shorten(finding.text, longest) });
  }
  return choices;
}
