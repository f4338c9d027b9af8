import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';

/** The conclusions of this round. */
export function DrawnConclusions() {
  const texts = useTexts();
  const { conclusions } = useReflectionContext();
  if (conclusions.length === 0) return null;
  return (
    <div data-scope="reflection" data-part="drawn">
      <h4>{texts.t('reflection.conclusion.drawn')}</h4>
      <ul>
        {conclusions.map(({ id, text, rests }) => (
          <li key={id}>
            <blockquote dir="auto">{text}</blockquote>
            <p data-muted="">{texts.t('reflection.conclusion.restsOn', { n: rests.length })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
