import type { Direction } from '@onderweg/core';
import { useRecord } from '../onderweg/use-record';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';

/** The name that it had before, shown as such, and the way back to it. */
export function DirectionNames({ direction }: { direction: Direction }) {
  const texts = useTexts();
  const { record, problem, isRecording } = useRecord();
  const before = direction.history.at(-1)?.before;
  if (before === undefined) return null;
  return (
    <div data-scope="directions" data-part="names">
      <p data-muted="">{texts.t('directions.rename.before', { before })}</p>
      <button
        type="button"
        data-quiet=""
        disabled={isRecording}
        aria-label={`${texts.t('directions.rename.back')}: ${before}`}
        onClick={() => void record('direction.renamed', { id: direction.id, title: before })}
      >
        {texts.t('directions.rename.back')}
      </button>
      <Problem error={problem} />
    </div>
  );
}
