import { cells, type Direction } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { useAboutWord } from '../words/use-about-word';
import { useDirectionsContext } from './directions.context';

const whole = <Dossier,>(dossier: Dossier) => dossier;
const good: readonly string[] = ['confirmed+', 'leaning+'];

/** To go for it: what must be and is not sure, or was not heard of at all, is shown first, and forbids nothing. */
export function DirectionChoose({ direction }: { direction: Direction }) {
  const { texts } = useOnderweg();
  const today = useToday();
  const { choose, recorder } = useDirectionsContext();
  const dossier = useDossier(whole);
  const toAboutWord = useAboutWord();
  const [isAsked, setIsAsked] = useState(false);
  const known = cells(dossier, today);
  const unsure = dossier.criteria.filter(({ id, kind }) => kind === 'must' && !good.includes(known.get(direction.id, id).state));
  const open = ['chance', 'doable'].filter((about) => known.get(direction.id, about).state === 'empty').map(toAboutWord);
  const isUnsure = unsure.length + open.length > 0;
  const toName = (words: string) => `${words}: ${direction.title}`;
  const words = texts.t(isAsked ? 'directions.chooseAnyway' : 'directions.choose');
  return (
    <>
      {isAsked ? (
        <div role="status">
          {unsure.length > 0 ? (
            <p>{texts.t('directions.notSure', { criteria: texts.list(unsure.map(({ label }) => label)), n: unsure.length })}</p>
          ) : null}
          {open.length > 0 ? <p>{texts.t('directions.notHeard', { abouts: texts.list(open) })}</p> : null}
        </div>
      ) : null}
      <button
        type="button"
        aria-label={toName(words)}
        disabled={recorder.isRecording}
        onClick={() => (isUnsure && !isAsked ? setIsAsked(true) : void choose(direction))}
      >
        {words}
      </button>
      {isAsked ? (
        <button type="button" aria-label={toName(texts.t('actions.notNow'))} onClick={() => setIsAsked(false)}>
          {texts.t('actions.notNow')}
        </button>
      ) : null}
    </>
  );
}
