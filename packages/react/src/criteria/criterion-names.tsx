import type { Criterion } from '@onderweg/core';
import { useRecord } from '../onderweg/use-record';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';

/** How it was put before, and the way back to that: going back is one more step, and nothing is lost. */
export function CriterionNames({ criterion }: { criterion: Criterion }) {
  const texts = useTexts();
  const { record, problem, isRecording } = useRecord();
  const { id, label, history } = criterion;
  const before = history.findLast((step) => step.before.label !== label)?.before.label;
  if (before === undefined) return null;
  return (
    <div data-scope="criteria" data-part="names">
      <p data-muted="">{texts.t('criteria.sharpen.before', { label: before })}</p>
      <button
        type="button"
        data-quiet=""
        disabled={isRecording}
        aria-label={`${texts.t('criteria.sharpen.back')}: ${before}`}
        onClick={() => void record('criterion.sharpened', { id, set: { label: before } })}
      >
        {texts.t('criteria.sharpen.back')}
      </button>
      <Problem error={problem} />
    </div>
  );
}
