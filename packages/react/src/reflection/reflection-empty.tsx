import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { LogButton, type LogButtonProps } from './log-button';

/** Nothing was met yet. */
export function ReflectionEmpty({ onLog }: LogButtonProps) {
  const texts = useTexts();
  const { phase } = useReflectionContext();
  if (phase !== 'empty') return null;
  return (
    <div data-scope="reflection" data-part="empty">
      <h2>{texts.t('reflection.empty.title')}</h2>
      <p>{texts.t('reflection.empty.text')}</p>
      <LogButton onLog={onLog} isPrimary />
    </div>
  );
}
