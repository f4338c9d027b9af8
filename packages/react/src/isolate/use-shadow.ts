import { useEffect, useState } from 'react';

export type Shadow =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly root: ShadowRoot }
  /** The sheet could not be loaded. */
  | { readonly status: 'failed' };

const opening: Shadow = { status: 'opening' };

/** A shadow root on the element, with the kit's sheet in it. Until then the element is as its page made it, with the height that was reserved. */
export function useShadow(host: HTMLElement | null, onError: ((error: unknown) => void) | undefined): Shadow {
  const [shadow, setShadow] = useState(opening);
  useEffect(() => {
    const view = host?.ownerDocument.defaultView;
    if (!host || !view) return;
    let isGone = false;
    const open = (text: string) => {
      if (isGone) return;
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [sheet];
      // Nothing of the page is left on it now: this is the size of letters that the person chose in the browser.
      host.style.setProperty('--onderweg-rem', view.getComputedStyle(host).fontSize);
      setShadow({ status: 'open', root });
    };
    const fail = (error: unknown) => {
      if (isGone) return;
      onError?.(error);
      setShadow({ status: 'failed' });
    };
    import('./isolate.sheet').then(({ isolatedSheet }) => open(isolatedSheet)).catch(fail);
    return () => {
      isGone = true;
    };
  }, [host, onError]);
  return shadow;
}
