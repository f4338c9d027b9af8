import { useState } from 'react';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingTrouble } from '../saving/saving-trouble';
import { AfterCareCheckIn } from './after-care-check-in';
import { useAfterCare } from './use-after-care';

/** A letter whose day has come, or else the question of today, for the page that somebody opens first; nothing when there is none. */
export function AfterCareDue() {
  const texts = useTexts();
  const isOn = usePart('afterCare');
  const care = useAfterCare();
  const { openable, opened, due, openLetter, recorder } = care;
  const [openedHere, setOpenedHere] = useState<string>();
  const letter = opened.find(({ id }) => id === openedHere) ?? openable[0];
  // Who planned to be asked is asked where they come in.
  if (isOn && !letter && due) {
    return (
      <WidgetRoot scope="after-care" label={texts.t('afterCare.checkIn.title')}>
        <AfterCareCheckIn care={{ ...care, next: undefined }} />
        <SavingTrouble />
      </WidgetRoot>
    );
  }
  if (!isOn || !letter) return null;
  const isOpened = letter.id === openedHere;

  async function open(id: string) {
    if (await openLetter(id)) setOpenedHere(id);
  }

  return (
    <WidgetRoot scope="after-care" label={texts.t('afterCare.letters.due')}>
      <h2>{texts.t('afterCare.letters.due')}</h2>
      <p data-muted="">
        {texts.t('afterCare.letters.from', {
          author: texts.t(`afterCare.letters.by.${letter.by}`),
          day: texts.date(letter.at.slice(0, 10), 'long'),
        })}
      </p>
      <Problem error={recorder.problem} />
      {isOpened ? (
        <blockquote dir="auto">{letter.text}</blockquote>
      ) : (
        <button type="button" onClick={() => void open(letter.id)}>
          {texts.t('afterCare.letters.open')}
        </button>
      )}
      <SavingTrouble />
    </WidgetRoot>
  );
}
