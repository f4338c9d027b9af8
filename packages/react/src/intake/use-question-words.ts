import type { IntakeQuestion } from '@onderweg/core';
import type { FieldWords } from '../fields/field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useOwnText } from '../onderweg/use-own-text';

const withExample: readonly string[] = ['question', 'goal', 'context', 'picture', 'direction'];

/** The words of a question: the firm's own where it has them in this language, and the kit's otherwise. */
export function useQuestionWords(question: IntakeQuestion): Pick<FieldWords, 'label' | 'hint' | 'example'> {
  const { texts } = useOnderweg();
  const own = useOwnText();
  const { asks } = question;
  // What is agreed about reading along is asked in the same words everywhere.
  const standsFast = asks === 'shareFindings';
  const ownLabel = standsFast ? undefined : own(question.text);
  const ownHelp = standsFast ? undefined : own(question.help);
  if (asks === 'own') return { label: ownLabel ?? question.id, ...(ownHelp ? { hint: ownHelp } : {}) };
  const example = `intake.${asks}.example`;
  return {
    label: ownLabel ?? texts.t(`intake.${asks}.label`),
    hint: ownHelp ?? texts.t(`intake.${asks}.hint`),
    ...(withExample.includes(asks) && !ownLabel && texts.has(example)
      ? { example: texts.t(example as 'intake.goal.example') }
      : {}),
  };
}
