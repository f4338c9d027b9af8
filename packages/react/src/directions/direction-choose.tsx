import { cells, type Direction } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { useDirectionsContext } from './directions.context';

const whole = <Dossier,>(dossier: Dossier) => dossier;
const good: readonly string[] = ['confirmed+', 'leaning+'];

/** To go for it: what must be and is not sure yet is shown first, and forbids nothing. */
export function DirectionChoose({ direction }: { direction: Direction }) {
  const { texts } = useOnderweg();
  const today = useToday();
  const { choose, recorder } = useDirectionsContext();
  const dossier = useDossier(whole);
  const [isAsked, setIsAsked] = useState(false);
  const known = cells(dossier, today);
  const unsure = dossier.criteria.filter(({ id, kind }) => kind === 'must' && !good.includes(known.get(direction.id, id).state));
  const toName = (words: string) => `${words}: ${direction.title}`;
  const words = texts.t(isAsked ? 'directions.chooseAnyway' : 'directions.choose');
  return (
    <>
      {isAsked ? (
        <p role="status">
          {texts.t('directions.notSure', { criteria: texts.list(unsure.map(({ label }) => label)), n: unsure.length })}
        </p>
      ) : null}
      <button
        type="button"
        aria-label={toName(words)}
        disabled={recorder.isRecording}
        onClick={() => (unsure.length > 0 && !isAsked ? setIsAsked(true) : void choose(direction))}
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
