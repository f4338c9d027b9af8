export type PageWatcher = {
  /** The page is no longer seen. */
  hide(): void;
  /** The page goes, perhaps to come back. */
  leave(): void;
  /** The page is there, or there again. */
  begin(): void;
};

/** Begins now; returns how to stop, which is leaving as well. */
export function watchPage({ hide, leave, begin }: PageWatcher): () => void {
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) begin();
  };
  begin();
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', onReturn);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', onReturn);
    leave();
  };
}
