import { promptsInTheBox, type ReflectionPrompt } from '@onderweg/core';
import { useEmphasis } from '../onderweg/use-emphasis';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useOwnText } from '../onderweg/use-own-text';

export type PromptInWords = ReflectionPrompt & {
  readonly label: string;
  readonly hint: string | undefined;
  /** One tap away: little weight lies on looking inward. */
  readonly isMore: boolean;
};

/** What is asked at least: what happened, and what now. */
const shortest: readonly string[] = ['whatHappened', 'soNow'];
const inTheBox: readonly ReflectionPrompt[] = promptsInTheBox.map((id) => ({ id }));

/** What a look back asks: the prompts of the firm's method in its own words, or else those of the kit. */
export function usePrompts(): readonly PromptInWords[] {
  const { texts, method } = useOnderweg();
  const toOwnText = useOwnText();
  const { weights } = useEmphasis();
  const isShort = !method.prompts && weights.selfKnowledge === 0;
  return (method.prompts ?? inTheBox).map((prompt) => {
    const { id, text, help } = prompt;
    const key = `reflection.prompts.${id}`;
    const has = texts.has(`${key}.label`);
    const label = toOwnText(text) ?? (has ? texts.t(`${key}.label` as 'reflection.prompts.soNow.label') : id);
    // The hint of the kit belongs to the question of the kit.
    const hint = toOwnText(help) ?? (has && !text ? texts.t(`${key}.hint` as 'reflection.prompts.soNow.hint') : undefined);
    return { ...prompt, label, hint, isMore: isShort && !shortest.includes(id) };
  });
}
