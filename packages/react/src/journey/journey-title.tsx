import { toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { useJourneyContext } from './journey.context';

/** What this is; and before the first step, what will come here. */
export function JourneyTitle() {
  const texts = useTexts();
  const { isEmpty, closing } = useJourneyContext();
  const ending = closing?.ending === 'self-employed' ? 'selfEmployed' : closing?.ending;
  return (
    <div data-scope="journey" data-part={isEmpty ? 'empty' : 'title'}>
      <h2>{texts.t(isEmpty ? 'journey.empty.title' : 'journey.title')}</h2>
      <p data-muted="">{texts.t(isEmpty ? 'journey.empty.text' : 'journey.backIsNormal')}</p>
      {closing && ending ? (
        <p>
          {texts.t('journey.entry', {
            date: texts.date(toDay(closing.at)),
            event: texts.t('journey.closed', { ending: texts.t(`endings.${ending}.name`) }),
          })}
        </p>
      ) : null}
    </div>
  );
}
