import { useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { FindingGroup } from './finding-group';
import { ReflectionAnswers } from './reflection-answers';
import { LogButton, type LogButtonProps } from './log-button';
import { groupFindings } from './reflection.findings';
import { useReflectionContext } from './reflection.context';
import { usePartTitle } from './use-part-title';

const firstShown = 12;
const moreShown = 24;

/** What this round gave, per exploration, surprises first. */
export function ReflectionFindings({ onLog }: LogButtonProps) {
  const texts = useTexts();
  const { phase, findings, answers, turn } = useReflectionContext();
  const [shown, setShown] = useState(firstShown);
  const isShown = phase === 'lookBack';
  const title = usePartTitle(isShown, turn);
  if (!isShown) return null;
  const hidden = findings.length - shown;
  return (
    <div data-scope="reflection" data-part="findings">
      <h3 ref={title} tabIndex={-1}>
        {texts.t('reflection.findings.title')}
      </h3>
      {findings.length === 0 && answers.length === 0 ? <p>{texts.t('reflection.findings.empty')}</p> : null}
      {groupFindings(findings.slice(0, shown)).map((group) => (
        <FindingGroup key={group.exploration ?? ''} {...group} />
      ))}
      <ReflectionAnswers />
      {hidden > 0 ? (
        <button type="button" onClick={() => setShown(shown + moreShown)}>
          {texts.t('reflection.findings.more', { n: Math.min(hidden, moreShown) })}
        </button>
      ) : null}
      {findings.length === 0 ? <LogButton onLog={onLog} /> : null}
    </div>
  );
}
