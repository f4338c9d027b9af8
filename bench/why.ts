/** What costs most where a goal is missed, as the profiles and the parts show it; by the beginning of the goal. */
export const whys: Readonly<Record<string, string>> = {
  'B2 everything':
    'nine widgets 50 kB, Dutch with both forms of address 19, a journal 20, IndexedDB 6: the goal was set for the first five widgets',
  'B2 ÷ RJSF': 'as above',
  'B3 one script': 'react-dom is 69 of it, the rest as in B2',
  'fold ≥ 2 M':
    'these entries are large: even the reducer by hand stays under 1.5 M here; garbage and looking things up by id cost most',
  'fold ≥ 50 ×': 'the machine of the peer keeps a small state here, so it is faster than where the goal was set',
  linear: 'the tables by id outgrow the caches of the processor',
  'open ÷ JSON.parse': 'half is JSON.parse itself; each payload is checked once, and folded as it was read',
  'each reading':
    'a report is the whole journey in words, some 8,000 lines; the others look at 3,000 findings that no cache of the processor holds yet',
  'mount ÷ uncontrolled': 'the draft of an earlier visit is looked for first, and the question drawn after that',
  'key to paint': 'within the noise: the plain form of the same run takes longer',
  'mount of 10,000': 'the filter looks at all findings once, and each card knows its links in words',
  'work of an append': 'the filter looks at all findings again for each one that comes',
  'nodes ÷ virtua': 'the filter above the list and the groups of plans are nodes as well',
  'flat: mount': 'the filter looks at all findings once',
  'flat: work': 'the filter looks at all findings again for each one that comes',
  'record ÷ raw': 'each append also reads the mark of the writer, and keeps a unique index of keys',
  'open ÷ raw': 'the store takes a third of it; parsing, checking and folding take the rest, which raw getAll does not do',
  'open ≤ 30': 'the store takes a third of it; parsing, checking and folding take the rest',
  'import ÷ JSON.parse':
    'a third is garbage, while lines, entries and dossier grow beside each other, and a fifth is JSON.parse; each line is read once',
  'memory taken':
    'lines, entries and the dossier stand beside each other; the live heap is 2.7 times the bytes, the rest is garbage of the moment',
  'unit project': 'measured on a machine that was busy with other work',
};

export function findWhy(goal: string): string | undefined {
  return Object.entries(whys).find(([start]) => goal.startsWith(start))?.[1];
}
