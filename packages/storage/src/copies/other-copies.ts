/** The other tabs and copies that have the same journal open. */
export type OtherCopies = {
  /** Something was added. */
  tell(): void;
  close(): void;
};

/** Hears of other copies through a channel where there is one, and when a page comes back from being frozen. */
export function connectCopies(name: string, onChange: () => void): OtherCopies {
  const channel = openChannel(name);
  const channelListener = () => onChange();
  // A frozen page hears nothing: it asks again when it comes back.
  const pageListener = (event: PageTransitionEvent) => {
    if (event.persisted) onChange();
  };
  channel?.addEventListener('message', channelListener);
  globalThis.addEventListener?.('pageshow', pageListener);
  return {
    tell: () => channel?.postMessage(null),
    close: () => {
      channel?.removeEventListener('message', channelListener);
      channel?.close();
      globalThis.removeEventListener?.('pageshow', pageListener);
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  try {
    const channel: BroadcastChannel & { unref?: (() => void) | undefined } = new BroadcastChannel(name);
    // Outside a browser an open channel would keep the process alive.
    channel.unref?.();
    return channel;
  } catch {
    return undefined;
  }
}
