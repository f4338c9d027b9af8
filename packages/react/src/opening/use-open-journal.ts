import {
  type Author,
  eraseJournal,
  isOnderwegError,
  type Journal,
  OnderwegError,
  type OpenJournalOptions,
  openJournal,
} from '@onderweg/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenedJournal } from './opened-journal';

export type UseOpenJournalOptions = Omit<OpenJournalOptions, 'journal' | 'author'> & {
  /** Whose journey. Nothing is opened while the host does not know yet who is there. */
  readonly journal: string | undefined;
  /** @default the person: a client of the same name as the journal */
  readonly author?: Author | undefined;
  /** Opens it in a way of your own. @default openJournal */
  readonly open?: ((options: OpenJournalOptions) => Promise<Journal>) | undefined;
};

const opening: OpenedJournal = { status: 'opening' };

/**
 * Opens the journal of a person when the page appears, and closes it when the page goes or somebody else is there. It never gives
 * the journal of another person than the one asked for; the other options are those of the moment of opening.
 *
 * @example
 * const career = useOpenJournal({ journal: person, storage: indexedDbStorage(), method: methods.reorientation });
 * return <Onderweg journal={career} locale={nl}>…</Onderweg>;
 */
export function useOpenJournal(options: UseOpenJournalOptions): OpenedJournal {
  const { journal: person } = options;
  const { id, role } = options.author ?? { id: person, role: 'client' as const };
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((times) => times + 1), []);
  const eraseFirst = useRef<EraseRequest | undefined>(undefined);
  const closing = useRef<Promise<unknown>>(Promise.resolve());
  const erase = useCallback(
    () =>
      new Promise<void>((resolve, reject) => {
        eraseFirst.current = { resolve, reject };
        again();
      }),
    [again],
  );
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const wanted = useMemo(() => ({ person, id, role, attempt }), [person, id, role, attempt]);
  const [outcome, setOutcome] = useState<{ of: typeof wanted; opened: OpenedJournal }>();

  useEffect(() => {
    if (wanted.person === undefined || wanted.id === undefined) return;
    const asked = { ...latest.current, journal: wanted.person, author: { id: wanted.id, role: wanted.role } };
    let isGone = false;
    let journal: Journal | undefined;
    const request = eraseFirst.current;
    eraseFirst.current = undefined;

    async function start(): Promise<void> {
      const erased = request ? await eraseAsked(asked, closing.current) : undefined;
      try {
        journal = await openAsked(asked);
        if (isGone) closing.current = letGo(journal);
        else {
          const isErased = erased === 'erased';
          const eraseProblem = isOnderwegError(erased) ? erased : undefined;
          setOutcome({ of: wanted, opened: { status: 'open', journal, reopen: again, erase, isErased, eraseProblem } });
        }
      } catch (cause) {
        if (!isGone) setOutcome({ of: wanted, opened: { status: 'failed', error: toError(cause), retry: again } });
      }
      if (isOnderwegError(erased)) request?.reject(erased);
      else request?.resolve();
    }

    void start();
    return () => {
      isGone = true;
      if (journal) closing.current = letGo(journal);
    };
  }, [wanted, again, erase]);

  return outcome?.of === wanted ? outcome.opened : opening;
}

type Asked = OpenJournalOptions & Pick<UseOpenJournalOptions, 'open'>;

async function openAsked({ open = openJournal, ...options }: Asked): Promise<Journal> {
  const journal = await open(options);
  if (journal.journal === options.journal) return journal;
  void letGo(journal);
  throw new OnderwegError('ONDERWEG-308', { detail: `"${journal.journal}"` });
}

type EraseRequest = { readonly resolve: () => void; readonly reject: (error: OnderwegError) => void };

/** Once the journal is closed: what its forms were still handing over goes with the rest. */
async function eraseAsked({ journal, storage }: Asked, closed: Promise<unknown>): Promise<'erased' | OnderwegError> {
  await closed;
  try {
    await eraseJournal({ person: journal, storage });
    return 'erased';
  } catch (cause) {
    return toError(cause);
  }
}

function toError(cause: unknown): OnderwegError {
  return isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-302', { cause });
}

/** After this turn: the forms that go with it hand over their drafts first. What stands in the way of closing is in the way of nobody. */
async function letGo(journal: Journal): Promise<void> {
  await Promise.resolve();
  await journal.close().catch(() => undefined);
}
