import { useTexts } from '../onderweg/use-texts';
import type { SessionLine, SessionPreparationApi } from './use-session-preparation';

export type SessionLineRowProps = Pick<SessionPreparationApi, 'canStrike' | 'strike'> & { line: SessionLine };

/** One line; struck ones stay to be seen by the client, crossed out and said so. */
export function SessionLineRow({ line: { line, text, detail, isStruck }, canStrike, strike }: SessionLineRowProps) {
  const texts = useTexts();
  const action = texts.t(isStruck ? 'sessionPreparation.unstrike' : 'sessionPreparation.strike');
  return (
    <li data-scope="session-preparation" data-part="line" data-state={isStruck ? 'struck' : undefined}>
      <div>
        {isStruck ? (
          <p>
            <s dir="auto">{text}</s>
          </p>
        ) : (
          <p dir="auto">{text}</p>
        )}
        {detail ? <p data-muted="">{detail}</p> : null}
        {isStruck ? <p data-muted="">{texts.t('sessionPreparation.struck')}</p> : null}
      </div>
      {canStrike ? (
        <button type="button" data-quiet="" aria-label={`${action}: ${text}`} onClick={() => void strike(line, !isStruck)}>
          {action}
        </button>
      ) : null}
    </li>
  );
}
