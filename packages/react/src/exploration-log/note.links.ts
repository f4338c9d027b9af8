import type { FindingLink } from '@onderweg/core';
import { type FormValues, numberOf, textOf } from '../draft/form-values';

export const polarities = ['2', '1', '0', '-1', '-2'] as const;

export type LinkPart = 'direction' | 'about' | 'polarity';

/** The name of a field of the n-th link. */
export function linkField(at: number, part: LinkPart): string {
  return `link/${at}/${part}`;
}

/** How many links the fields hold, finished or not. */
export function countLinks(values: FormValues): number {
  const places = Object.keys(values).flatMap((name) => /^link\/(\d+)\//.exec(name)?.[1] ?? []);
  return Math.max(0, ...places.map((place) => Number(place) + 1));
}

/** The links that say about which direction and what; for or against may come later. */
export function toLinks(values: FormValues, before: readonly FindingLink[] = []): FindingLink[] {
  return Array.from({ length: countLinks(values) }, (_, at) => {
    const direction = textOf(values, linkField(at, 'direction'));
    const about = textOf(values, linkField(at, 'about'));
    const polarity = numberOf(values, linkField(at, 'polarity'));
    if (!direction || !about) return [];
    // What the form does not show of a link stays with it.
    const known = before.find((link) => link.direction === direction && link.about === about);
    return [{ ...known, direction, about, polarity: polarity ?? 0 }];
  }).flat();
}

export function fromLinks(links: readonly FindingLink[]): FormValues {
  return Object.fromEntries(
    links.flatMap(({ direction, about, polarity }, at) => [
      [linkField(at, 'direction'), direction],
      [linkField(at, 'about'), about],
      [linkField(at, 'polarity'), String(polarity)],
    ]),
  );
}

/** The directions that the fields are about. */
export function listLinked(values: FormValues): readonly string[] {
  return Array.from({ length: countLinks(values) }, (_, at) => textOf(values, linkField(at, 'direction')) ?? []).flat();
}
