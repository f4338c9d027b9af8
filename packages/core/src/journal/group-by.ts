/** The things under each name, in their order. */
export function groupBy<Thing>(things: readonly Thing[], toName: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(toName(thing));
    if (group) group.push(thing);
    else groups.set(toName(thing), [thing]);
  }
  return groups;
}
