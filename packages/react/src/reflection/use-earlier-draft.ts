import { useBegun } from '../draft/use-begun';

/** The round before this one, when a draft of it is left: what somebody typed stays within reach after the round closed. */
export function useEarlierDraft(round: number): number | undefined {
  const before = round - 1;
  const found = [useBegun(`reflection/${before}`), useBegun(`conclusion/${before}`), useBegun(`course/${before}`)];
  // The name is the whole one: what begins with 1 may be round 12.
  const isOfRound = found.some((begun) => begun?.some(({ form }) => form.endsWith(`/${before}`)));
  return isOfRound ? before : undefined;
}
