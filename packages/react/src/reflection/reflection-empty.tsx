import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import type { ReflectionCourseProps } from './reflection-course';
import { LogButton, type LogButtonProps } from './log-button';

/** Nothing was met yet. */
export function ReflectionEmpty({ onLog, onPlan }: LogButtonProps & ReflectionCourseProps) {
  const texts = useTexts();
  const { phase } = useReflectionContext();
  if (phase !== 'empty') return null;
  return (
    <div data-scope="reflection" data-part="empty">
      <h2>{texts.t('reflection.empty.title')}</h2>
      <p>{texts.t('reflection.empty.text')}</p>
      {onPlan ? (
        <button type="button" data-primary="" onClick={() => onPlan({ reason: 'nextRound' })}>
          {texts.t('explorationLog.add.plan')}
        </button>
      ) : null}
      <LogButton onLog={onLog} isPrimary={!onPlan} />
    </div>
  );
}
