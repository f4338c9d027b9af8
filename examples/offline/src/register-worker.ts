type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
};

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Registers the worker. Under `require-trusted-types-for 'script'` the address of a worker has to come from a policy; this one,
 * named `offline`, lets through no other address. Where a browser has no workers, or refuses this one, there is none.
 */
export async function registerWorker(worker: string): Promise<ServiceWorkerRegistration | undefined> {
  // Undefined on plain http and in some private windows.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers) return undefined;
  const policy = window.trustedTypes?.createPolicy('offline', {
    createScriptURL(address) {
      if (address !== worker) throw new TypeError(`No worker is expected at ${address}.`);
      return address;
    },
  });
  try {
    return await workers.register(policy?.createScriptURL(worker) ?? worker, { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
