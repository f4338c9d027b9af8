import { useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';

/** The conclusions of this round, and word that a new one was kept. */
export function DrawnConclusions() {
  const texts = useTexts();
  const { conclusions } = useReflectionContext();
  const before = useRef(conclusions.length);
  const isNew = conclusions.length > before.current;
  return (
    <div data-scope="reflection" data-part="drawn">
      <p data-scope="reflection" data-part="status" role="status">
        {isNew ? texts.t('reflection.conclusion.saved') : null}
      </p>
      {conclusions.length > 0 ? <h4>{texts.t('reflection.conclusion.drawn')}</h4> : null}
      <ul>
        {conclusions.map(({ id, text, rests }) => (
          <li key={id}>
            <blockquote>{text}</blockquote>
            <p data-muted="">{texts.t('reflection.conclusion.restsOn', { n: rests.length })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
