import type { IntakeQuestion } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useIntakeContext } from './intake.context';
import { useAnswerWords } from './use-answer-words';
import { useQuestionWords } from './use-question-words';

/** One answer of the summary, with the way back to its question. */
export function IntakeAnswer({ question, onEdit }: { question: IntakeQuestion; onEdit: () => void }) {
  const { texts } = useOnderweg();
  const { answers } = useIntakeContext();
  const { label } = useQuestionWords(question);
  const answer = useAnswerWords(question, answers);
  return (
    <div data-scope="intake" data-part="answer">
      <dt>{label}</dt>
      <dd>
        {answer ?? <span data-muted="">{texts.t('intake.summary.notAnswered')}</span>}
        <button
          type="button"
          data-quiet=""
          onClick={onEdit}
          aria-label={texts.t('intake.summary.edit', { question: String(label) })}
        >
          {texts.t('actions.edit')}
        </button>
      </dd>
    </div>
  );
}
