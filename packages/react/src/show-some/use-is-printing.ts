import { useInsertionEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page goes to paper: it is drawn anew before the browser takes it. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  // From the moment it is drawn: other effects wait until a busy page has time, and the paper may come first. Silent on a server.
  useInsertionEffect(() => {
    const paper = matchMedia('print');
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    const look = () => (paper.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', look);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', look);
    };
  }, []);
  return isPrinting;
}
