import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Author, can, type JournalRecord } from '@onderweg/core';
import type { Journals } from './journals';
import { readAs, toEntry } from './read-as';

export type ServerOptions = {
  readonly journals: Journals;
  /** Who sends this token, and in which role for this journal; nothing when the token has run out or gives no right. */
  readonly findActor: (token: string, journal: string) => Author | undefined;
};

type Body = {
  readonly writer?: number;
  readonly birth?: string;
  readonly records?: readonly JournalRecord[];
  readonly text?: string;
};

/** The status of an answer, and what is in it. */
type Answer = readonly [status: number, body: unknown];

const maxBytes = 8_000_000;

/** Journals over HTTP: what `restStorage` asks for. */
export function createJournalServer({ journals, findActor }: ServerOptions): Server {
  return createServer(async (request, response) => {
    const [status, body] = await answer(request).catch((): Answer => [500, {}]);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const [journal = '', what = '', ...rest] = (request.url ?? '').split('/').slice(1).map(decodeURIComponent);
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const actor = findActor(token, journal);
    if (!actor) return [401, {}];
    const body = await readBody(request);
    const method = request.method ?? 'GET';
    if (method === 'DELETE' && what === '') return eraseAll(actor, journal);
    if (what === 'open') return [200, journals.open(journal, body.writer ?? 1)];
    if (what === 'drafts') return answerDrafts(actor, journal, method, rest[0], body);
    if (what !== 'records') return [404, {}];
    if (method === 'GET') return read(actor, journal, Number(rest[0]), rest[1]);
    return write(actor, journal, method, body);
  }

  function read(actor: Author, journal: string, after: number, birth: string | undefined): Answer {
    if (journals.find(journal)?.birth !== birth) return [410, {}];
    const records = journals.read(journal, actor.role === 'client' ? after : 0);
    if (actor.role !== 'client') return [200, readAs(actor, records)];
    return [200, { records: records.map(({ key, text }) => ({ key, text })), position: records.at(-1)?.position ?? after }];
  }

  function write(actor: Author, journal: string, method: string, { birth, writer = 0, records = [] }: Body): Answer {
    const known = journals.find(journal);
    if (known?.birth !== birth) return [410, {}];
    if (known && known.minWriter > writer) return [412, {}];
    const isErasing = method === 'PUT';
    // Only the client takes words away, and everybody writes under their own name alone.
    const mayWrite = isErasing
      ? actor.role === 'client'
      : actor.role === 'client' || records.every(({ text }) => isOwn(actor, text));
    if (!mayWrite) return [403, {}];
    try {
      if (isErasing) journals.replace(journal, records);
      else journals.append(journal, records);
      return [200, {}];
    } catch (error) {
      return [String(error).includes('UNIQUE') ? 409 : String(error).includes('full') ? 507 : 500, {}];
    }
  }

  /** What somebody is typing is theirs alone. */
  function answerDrafts(actor: Author, journal: string, method: string, key: string | undefined, { birth, text }: Body): Answer {
    const owner = `${actor.role}/${actor.id}`;
    if (key === undefined) return [200, { keys: journals.drafts.keys(journal, owner) }];
    if (method === 'GET') return [200, { text: journals.drafts.read(journal, owner, key) }];
    if (journals.find(journal)?.birth !== birth) return [410, {}];
    journals.drafts.write(journal, owner, key, text);
    return [200, {}];
  }

  function eraseAll(actor: Author, journal: string): Answer {
    if (actor.role !== 'client') return [403, {}];
    journals.erase(journal);
    return [200, {}];
  }
}

function isOwn(actor: Author, text: string): boolean {
  const entry = toEntry(text);
  return entry !== undefined && can(actor, 'write', entry);
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBytes) throw new Error('Too large.');
    chunks.push(chunk);
  }
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
