import { useEffect, useRef } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

export type OneVoiceWarningProps = { direction: string; onHearAnother: (form: HTMLFormElement | null) => void };

/** Said once, before a direction is let go on one voice. Both ways are as large; going on submits the form again. */
export function OneVoiceWarning({ direction, onHearAnother }: OneVoiceWarningProps) {
  const texts = useTexts();
  const title = useDossier((dossier) => dossier.directions.get(direction)?.title);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div data-scope="reflection" data-part="one-voice" role="group" aria-label={title} ref={box} tabIndex={-1}>
      <h4 dir="auto">{title}</h4>
      <p>{texts.t('reflection.course.oneVoice.text')}</p>
      <div data-scope="reflection" data-part="buttons">
        <button type="button" onClick={(event) => onHearAnother(event.currentTarget.form)}>
          {texts.t('reflection.course.oneVoice.hearAnother')}
        </button>
        <button type="submit">{texts.t('reflection.course.oneVoice.goOn')}</button>
      </div>
    </div>
  );
}
