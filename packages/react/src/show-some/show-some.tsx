import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useIsPrinting } from './use-is-printing';

export type ShowSomeProps<Thing> = Omit<ComponentProps<'ul'>, 'children' | 'ref'> & {
  of: readonly Thing[];
  /** How many are shown before somebody asks for more. @default 30 */
  first?: number | undefined;
  /** A list item with a key. */
  children: (thing: Thing) => ReactNode;
};

const step = 100;

/**
 * A list that grows when it is asked to: thousands cost no more than the first few. On paper it is whole, and so it is for the
 * search of the browser once somebody asked for all of it.
 */
export function ShowSome<Thing>({ of, first = 30, children, ...rest }: ShowSomeProps<Thing>) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState(first);
  const shown = useIsPrinting() ? of.length : Math.min(asked, of.length);
  const before = useRef(asked);
  useEffect(() => {
    // The button may be gone now: the reading goes on at the first one that came.
    const next = list.current?.children[before.current];
    if (before.current !== asked && next) {
      next.setAttribute('tabindex', '-1');
      (next as HTMLElement).focus();
    }
    before.current = asked;
  }, [asked]);
  useEffect(() => {
    // Somebody who hears the list hears how long it is, and not how much of it is drawn.
    for (const [at, row] of [...(list.current?.children ?? [])].entries()) {
      for (const [name, value] of [
        ['aria-setsize', of.length],
        ['aria-posinset', at + 1],
      ] as const) {
        if (shown < of.length) row.setAttribute(name, String(value));
        else row.removeAttribute(name);
      }
    }
  }, [of, shown]);
  return (
    <>
      <ul {...rest} ref={list}>
        {of.slice(0, shown).map(children)}
      </ul>
      {shown < of.length ? (
        <div data-scope="show-some" data-part="buttons">
          <span data-muted="">{texts.t('counts.shown', { shown: texts.number(shown), all: texts.number(of.length) })}</span>
          {of.length - shown > step ? (
            <button type="button" data-quiet="" onClick={() => setAsked(asked + step)}>
              {texts.t('actions.showMore')}
            </button>
          ) : null}
          <button type="button" data-quiet="" onClick={() => setAsked(of.length)}>
            {texts.t('actions.showAll')}
          </button>
        </div>
      ) : null}
    </>
  );
}
