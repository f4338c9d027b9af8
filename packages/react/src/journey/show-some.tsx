import { type ReactNode, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';

const shownAtFirst = 30;
const step = 100;

/** A list that grows when it is asked to: a round of thousands costs no more than one of thirty. */
export function ShowSome<Thing>({ of, children }: { of: readonly Thing[]; children: (thing: Thing) => ReactNode }) {
  const texts = useTexts();
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <>
      <ul>{of.slice(0, shown).map(children)}</ul>
      {shown < of.length ? (
        <button type="button" data-quiet="" onClick={() => setShown(shown + step)}>
          {texts.t('actions.showMore')}
        </button>
      ) : null}
    </>
  );
}
