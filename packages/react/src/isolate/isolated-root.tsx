import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { useShadow } from './use-shadow';

export type RootAttributes = {
  readonly 'data-onderweg': '';
  readonly 'data-scheme': 'light' | 'dark' | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

export type IsolatedRootProps = {
  readonly attributes: RootAttributes;
  readonly setTheme: (element: HTMLElement | null) => void;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly children: ReactNode;
};

/** Everything in a shadow root of its own: no rule of the page reaches inside. A server sends the empty element. */
export function IsolatedRoot({ attributes, setTheme, onError, children }: IsolatedRootProps) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const shadow = useShadow(host, onError);
  const setBoth = useCallback(
    (element: HTMLElement | null) => {
      setTheme(element);
      setHost(element);
    },
    [setTheme],
  );
  // Without its sheet it would be bare: in the page, the words are there at least.
  if (shadow.status === 'failed') {
    return (
      <div key="page" ref={setTheme} {...attributes}>
        {children}
      </div>
    );
  }
  return (
    <div key="host" ref={setBoth} {...attributes}>
      {shadow.status === 'open'
        ? createPortal(
            // Language and direction do not come through a shadow root in every browser.
            <div data-isolated="" lang={attributes.lang} dir={attributes.dir}>
              {children}
            </div>,
            shadow.root,
          )
        : null}
    </div>
  );
}
