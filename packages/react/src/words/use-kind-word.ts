import { useOnderweg } from '../onderweg/onderweg.context';
import { useOwnText } from '../onderweg/use-own-text';

/** What a kind of exploration is called: by the kit, by the firm, or else that it was something of one's own. A name that only a file knows is nothing to read. */
export function useKindWord(): (kind: string) => string {
  const { texts, method } = useOnderweg();
  const toOwnText = useOwnText();
  return (kind) => {
    const own = toOwnText(method.kinds.find(({ id }) => id === kind)?.text);
    if (own) return own;
    const key = `explorationLog.kinds.${kind}`;
    return texts.has(key) ? texts.t(key as 'explorationLog.kinds.talk') : texts.t('explorationLog.kinds.other');
  };
}
