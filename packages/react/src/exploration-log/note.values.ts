import type { EventPayloads, Finding, RecordedEvent } from '@onderweg/core';
import { answered, choiceOf, type FormValues, numberOf, textOf } from '../draft/form-values';
import { chosenAudience } from '../readers/chosen-audience';
import { fromLinks, linkField, toLinks } from './note.links';

export const findingKinds = ['fact', 'impression', 'quote', 'surprise'] as const;
export const sourceKinds = ['field', 'vacancyScan', 'statistic'] as const;

const emptiable = ['kind', 'sourceKind', 'expires'] as const;
type FindingLogged = EventPayloads['finding.logged'];
const moreFields = ['source', 'sourceKind', 'firstHand', 'authority', 'signal'];

/** Is something filled in beyond the sentence? Then it is shown at once. */
export function hasMore(values: FormValues, isAskedApart = false): boolean {
  const link = linkField(isAskedApart ? 1 : 0, 'polarity');
  return [...moreFields, link].some((name) => textOf(values, name) !== undefined);
}

function isTicked(values: FormValues, name: string): true | undefined {
  return textOf(values, name) === 'yes' ? true : undefined;
}

/**
 * From the fields to a finding, or a market signal; nothing when there is no sentence.
 *
 * @param about.corrects what it takes the place of: what was taken away there is said, for what is not said stays
 */
export function toNoteEvents(
  values: FormValues,
  { exploration, corrects }: { exploration?: string | undefined; corrects?: Finding | undefined },
): RecordedEvent[] {
  const text = textOf(values, 'text');
  if (text === undefined) return [];
  const links = toLinks(values, corrects?.links);
  const takenAway = corrects && { source: '', firstHand: false, authority: false, links };
  const finding = answered({
    ...takenAway,
    ...answered({
      text,
      kind: choiceOf(values, 'kind', findingKinds),
      energy: numberOf(values, 'energy'),
      source: textOf(values, 'source'),
      sourceKind: choiceOf(values, 'sourceKind', sourceKinds),
      firstHand: isTicked(values, 'firstHand'),
      authority: isTicked(values, 'authority'),
      links: links.length > 0 ? links : undefined,
      exploration,
      revises: corrects?.id,
      emptied: toEmptied(values, corrects),
    }),
  });
  const audience = chosenAudience(values);
  const options = audience === undefined ? {} : { audience };
  if (!isTicked(values, 'signal')) return [['finding.logged', finding, options]];
  const where = { region: textOf(values, 'region') ?? (corrects ? '' : undefined), expires: textOf(values, 'expires') };
  return [['signal.logged', answered({ ...finding, ...where }), options]];
}

/** What stood there and was taken away, of what no empty text or tick can say it. */
function toEmptied(values: FormValues, corrects: Finding | undefined): FindingLogged['emptied'] {
  const shown = isTicked(values, 'signal') ? emptiable : (['kind', 'sourceKind'] as const);
  const gone = shown.filter((name) => corrects?.[name] !== undefined && textOf(values, name) === undefined);
  return gone.length > 0 ? gone : undefined;
}

export function toDone(id: string, values: FormValues): EventPayloads['exploration.done'] {
  return answered({
    id,
    energy: numberOf(values, 'energy'),
    dreadAfter: numberOf(values, 'dreadAfter'),
    seenBy: numberOf(values, 'seenBy'),
  });
}

/** The fields as they stood for an earlier note, to write it better. */
export function fromFinding(finding: Finding): FormValues {
  return {
    text: finding.text,
    kind: finding.kind,
    energy: finding.energy === undefined ? undefined : String(finding.energy),
    source: finding.source,
    sourceKind: finding.sourceKind,
    firstHand: finding.firstHand ? 'yes' : undefined,
    authority: finding.authority ? 'yes' : undefined,
    signal: finding.form === 'signal' ? 'yes' : undefined,
    region: finding.region,
    expires: finding.expires,
    audience: finding.audience,
    ...fromLinks(finding.links),
  };
}
