import { useAnswerWords } from '../words/use-answer-words';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';

/** What employers answered in this round: a no can be looked back on like anything that was found. */
export function ReflectionAnswers() {
  const texts = useTexts();
  const { phase, answers } = useReflectionContext();
  const toWords = useAnswerWords();
  if (phase !== 'lookBack' || answers.length === 0) return null;
  return (
    <section data-scope="reflection" data-part="group">
      <h4>{texts.t('reflection.answers.title')}</h4>
      <ul>
        {answers.map((answer) => (
          <li key={answer.id} data-scope="reflection" data-part="finding">
            <p>{toWords(answer)}</p>
            {answer.text ? <p>{answer.text}</p> : null}
            <p data-muted="">{texts.date(answer.at.slice(0, 10), 'short')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
