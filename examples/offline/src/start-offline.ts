import { registerWorker } from './register-worker.ts';

export type OfflineState = {
  /** Whether there is internet, and with it the server of this page. */
  readonly connection: 'online' | 'offline' | 'unreachable';
  /** The page can be closed and opened again without a connection. */
  readonly opensAgain: boolean;
  /** A newer version than the one that is shown here is ready. */
  readonly hasNewVersion: boolean;
};

export type Offline = {
  readonly getState: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
};

const retryAfter = 15_000;
const patience = 5_000;

/**
 * Starts the worker and says what is true of the page: whether its server can be reached, whether it opens again without it,
 * and whether a newer version is ready. It never reloads the page: that is up to the person. While you develop there is no
 * worker.
 */
export function startOffline(worker: string | undefined): Offline {
  const listeners = new Set<() => void>();
  let state: OfflineState = {
    connection: navigator.onLine ? 'online' : 'offline',
    opensAgain: false,
    hasNewVersion: false,
  };
  let retry: ReturnType<typeof setTimeout> | undefined;
  const registered = worker === undefined ? undefined : registerWorker(worker);

  const set = (change: Partial<OfflineState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const look = async () => {
    clearTimeout(retry);
    const connection = await readConnection(worker);
    set({ connection, opensAgain: await canOpenAgain(worker) });
    if (connection === 'unreachable') retry = setTimeout(look, retryAfter);
    // A browser looks for a newer worker when a page opens; this page may have been open for days.
    if (connection === 'online') await (await registered)?.update().catch(() => undefined);
  };

  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  // Undefined on plain http and in some private windows.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  workers?.addEventListener('message', ({ data }: MessageEvent<{ readonly deployed?: readonly string[] }>) => {
    const { deployed } = data;
    if (deployed) set({ hasNewVersion: findShown().some((file) => !deployed.includes(file)) });
  });
  workers?.ready.then(async () => set({ opensAgain: await canOpenAgain(worker) }));
  look();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readConnection(worker: string | undefined): Promise<OfflineState['connection']> {
  if (!navigator.onLine) return 'offline';
  if (worker === undefined) return 'online';
  try {
    const { status } = await fetch(worker, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return status < 500 ? 'online' : 'unreachable';
  } catch {
    return navigator.onLine ? 'unreachable' : 'offline';
  }
}

/** Asked of what is stored, because a browser that is short of room throws it away. */
async function canOpenAgain(worker: string | undefined): Promise<boolean> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await workers?.getRegistration(worker);
  if (!registration?.active) return false;
  return (await caches.match(new URL('index.html', worker), { ignoreVary: true })) !== undefined;
}

/** The scripts and sheets that this page came with. Their names hold a hash, so another version has other ones. */
function findShown(): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
  return [...scripts, ...sheets].filter((file) => file.startsWith(location.origin));
}
