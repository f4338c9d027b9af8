import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import type { OpenCopy } from './use-open-copy';

export type CopyOfAnotherProps = { until: string | undefined; opening: Pick<OpenCopy, 'cancel' | 'takeOver'> };

/** Somebody else wrote this copy: that is said, and nothing happens unless the person wants it all the same. */
export function CopyOfAnother({ until, opening }: CopyOfAnotherProps) {
  const texts = useTexts();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section data-scope="my-data" data-part="other" aria-labelledby={id}>
      <h4 ref={title} tabIndex={-1} id={id}>
        {texts.t('myData.other.title')}
      </h4>
      <p>{until ? texts.t('myData.other.until', { date: texts.date(until) }) : texts.t('myData.other.unknown')}</p>
      <p>{texts.t('myData.other.consequence')}</p>
      <div data-scope="my-data" data-part="buttons">
        <button type="button" data-primary="" onClick={opening.cancel}>
          {texts.t('actions.cancel')}
        </button>
        <button type="button" onClick={() => void opening.takeOver()}>
          {texts.t('myData.other.takeOver')}
        </button>
      </div>
    </section>
  );
}
