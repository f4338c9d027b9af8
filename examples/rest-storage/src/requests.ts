import { type ErrorCode, OnderwegError, type StoreReason } from '@onderweg/core';

export type RequestOptions = {
  /** Where the journals are: `https://intranet.example/journals`. */
  readonly url: string;
  /** The token of who is signed in now; asked for with each request, so that a new one is used at once. */
  readonly getToken: () => string | Promise<string>;
};

export type Answered<Answer> = { readonly answer: Answer } | { readonly error: OnderwegError };

/** What an answer of the server means for a person. Anything else is 309: the store did not confirm it. */
const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'ONDERWEG-315',
  403: 'ONDERWEG-315',
  409: 'ONDERWEG-310',
  410: 'ONDERWEG-302',
  412: 'ONDERWEG-304',
  507: 'ONDERWEG-301',
};

export function createRequests({ url, getToken }: RequestOptions) {
  return async function request<Answer>(method: string, path: readonly string[], body?: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${await getToken()}`, 'content-type': 'application/json' };
    const address = [url, ...path.map(encodeURIComponent)].join('/');
    let response: Response;
    try {
      response = await fetch(address, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    } catch (cause) {
      throw new OnderwegError('ONDERWEG-314', { cause });
    }
    if (response.ok) return (await response.json()) as Answer;
    const code = codes[response.status] ?? 'ONDERWEG-309';
    const reason: StoreReason | undefined = response.status === 410 ? 'cleared' : undefined;
    throw new OnderwegError(code, { detail: `The server answered ${response.status}.`, ...(reason ? { reason } : {}) });
  };
}
