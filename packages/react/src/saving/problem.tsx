import type { OnderwegError } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What stood in the way, in words for the person. What they wrote is still where it was. */
export function Problem({ error }: { error: OnderwegError | undefined }) {
  const texts = useTexts();
  return (
    <div data-scope="problem" data-part="live" role="alert">
      {error ? (
        <p data-scope="problem" data-part="text">
          {texts.t(texts.has(error.textKey) ? error.textKey : 'errors.unknown')}
        </p>
      ) : null}
    </div>
  );
}
