import { useTexts } from '../onderweg/use-texts';

export type LogButtonProps = {
  /** Brings somebody to where a finding is written. Without it there is no button. */
  onLog?: (() => void) | undefined;
};

/** The way to a finding, from where one is missing. */
export function LogButton({ onLog, isPrimary }: LogButtonProps & { isPrimary?: boolean | undefined }) {
  const texts = useTexts();
  if (!onLog) return null;
  return (
    <div data-scope="reflection" data-part="buttons">
      <button type="button" data-primary={isPrimary ? '' : undefined} onClick={onLog}>
        {texts.t('explorationLog.buttons.log')}
      </button>
    </div>
  );
}
