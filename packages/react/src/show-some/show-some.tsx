import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';

export type ShowSomeProps<Thing> = {
  of: readonly Thing[];
  /** How many are shown before somebody asks for more. @default 30 */
  first?: number;
  /** A list item with a key. */
  children: (thing: Thing) => ReactNode;
};

const step = 100;

/** A list that grows when it is asked to: thousands cost no more than the first few. */
export function ShowSome<Thing>({ of, first = 30, children }: ShowSomeProps<Thing>) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(first);
  const before = useRef(shown);
  useEffect(() => {
    // The button may be gone now: the reading goes on at the first one that came.
    const next = list.current?.children[before.current];
    if (before.current !== shown && next) {
      next.setAttribute('tabindex', '-1');
      (next as HTMLElement).focus();
    }
    before.current = shown;
  }, [shown]);
  return (
    <>
      <ul ref={list}>{of.slice(0, shown).map(children)}</ul>
      {shown < of.length ? (
        <button type="button" data-quiet="" onClick={() => setShown(shown + step)}>
          {texts.t('actions.showMore')}
        </button>
      ) : null}
    </>
  );
}
