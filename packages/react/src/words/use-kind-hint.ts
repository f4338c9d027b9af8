import { useTexts } from '../onderweg/use-texts';

/** One sentence on how to go about a kind of exploration; nothing for a firm's own kinds. */
export function useKindHint(): (kind: string) => string | undefined {
  const texts = useTexts();
  return (kind) => {
    const key = `explorationLog.kindHints.${kind}`;
    return texts.has(key) ? texts.t(key as 'explorationLog.kindHints.talk') : undefined;
  };
}
