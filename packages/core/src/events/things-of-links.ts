import type { NamedThing } from './readers-of';

type Links = readonly { readonly direction: string; readonly about: string }[];

/** The directions and criteria that a finding speaks about. */
export function thingsOfLinks(links: Links | undefined): readonly NamedThing[] {
  return (links ?? []).flatMap(({ direction, about }): NamedThing[] => [
    ['directions', direction],
    ['criteria', about],
  ]);
}
