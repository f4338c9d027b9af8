import type { Outcome, Part } from './part.ts';

/** Runs parts in their order, two at a time where neither has to be alone; tells of each as it is done. */
export async function runParts(
  parts: readonly Part[],
  tell: (part: Part, outcome: Outcome, seconds: number) => void,
): Promise<Outcome[]> {
  const waiting = [...parts];
  const outcomes: Outcome[] = [];
  const busy = new Map<Part, Promise<void>>();

  const start = (part: Part) => {
    const began = performance.now();
    const work = part.run().then((outcome) => {
      busy.delete(part);
      outcomes.push(outcome);
      tell(part, outcome, (performance.now() - began) / 1000);
    });
    busy.set(part, work);
  };
  const canStart = (part: Part) => {
    const isAlone = part.alone || [...busy.keys()].some((other) => other.alone);
    if (busy.size >= (isAlone ? 1 : 2)) return false;
    const unfinished = [...waiting, ...busy.keys()].map(({ name }) => name);
    return !part.after?.some((name) => unfinished.includes(name));
  };

  while (waiting.length > 0 || busy.size > 0) {
    const next = waiting.find(canStart);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      start(next);
    } else await Promise.race(busy.values());
  }
  return outcomes;
}
