/// <reference lib="webworker" />

/** One version of a site, as it was built. */
export type Deployed = {
  readonly version: string;
  /** Each file by its address from the folder of the worker, with the hash that its content has to have. */
  readonly files: Readonly<Record<string, string>>;
};

/**
 * The service worker: the page opens without a connection, as it was last deployed. It goes into a file of its own as text, so
 * it uses nothing outside itself. It holds the files of the site and nothing else: no answer of a server, no word of a person.
 */
export function runWorker(worker: ServiceWorkerGlobalScope, { version, files }: Deployed): void {
  const prefix = `site ${worker.registration.scope} `;
  const own = prefix + version;
  const hashes = new Map(Object.entries(files).map(([file, hash]) => [new URL(file, worker.location.href).href, hash]));
  const patience = 3_000;

  worker.addEventListener('install', (event) => event.waitUntil(takeFiles()));
  worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const isOwn = request.method === 'GET' && request.url.startsWith(worker.registration.scope);
    if (isOwn && request.mode === 'navigate') event.respondWith(openPage(request));
    // What a server answers has no destination: that is not ours.
    else if (isOwn && request.destination !== '') event.respondWith(findFile(request));
  });

  /** All of one version, or nothing of it: a sign-in page or half a deployment does not have the right hash. */
  async function takeFiles(): Promise<void> {
    const cache = await worker.caches.open(own);
    try {
      await Promise.all(
        [...hashes].map(async ([address, integrity]) => {
          const { body, headers } = await fetch(address, { integrity, cache: 'no-cache' });
          // A copy, because a browser opens no page with an answer that was redirected.
          await cache.put(address, new Response(body, { headers }));
        }),
      );
    } catch (error) {
      await worker.caches.delete(own);
      throw error;
    }
    await worker.skipWaiting();
  }

  /** The version before stays, for tabs that still show it. */
  async function takeOver(): Promise<void> {
    const earlier = (await worker.caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
    await Promise.all(earlier.slice(0, -1).map((name) => worker.caches.delete(name)));
    await worker.clients.claim();
    for (const page of await worker.clients.matchAll({ type: 'window' })) page.postMessage({ deployed: [...hashes.keys()] });
  }

  /** As the server has it; where the server does not answer in time, as it was last deployed. */
  async function openPage(request: Request): Promise<Response> {
    const answer = fetch(request);
    const kept = await findPage(request.url);
    if (!kept) return answer;
    const late = new Promise<undefined>((done) => setTimeout(done, patience));
    const first = await Promise.race([answer, late]).catch(() => undefined);
    return first && first.status < 500 ? first : kept;
  }

  async function findPage(address: string): Promise<Response | undefined> {
    const { origin, pathname } = new URL(address);
    const path = `${origin}${pathname.replace(/\/$/, '')}`;
    const names = [path, `${path}.html`, `${path}/index.html`, new URL('index.html', worker.location.href).href];
    const name = names.find((each) => hashes.has(each));
    return name === undefined ? undefined : (await worker.caches.open(own)).match(name, { ignoreVary: true });
  }

  async function findFile(request: Request): Promise<Response> {
    const names = (await worker.caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
    for (const name of [own, ...names.reverse()]) {
      const kept = await (await worker.caches.open(name)).match(request, { ignoreVary: true });
      if (kept) return kept;
    }
    return fetch(request);
  }
}
