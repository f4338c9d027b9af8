import { type Journal, OnderwegError, openJournal, type OpenJournalOptions } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { FreeWriting, Onderweg, type OnderwegProps } from '..';
import { useOpenJournal } from './use-open-journal';

afterEach(cleanup);

/** Opens when the test says so, and knows what was opened and closed. */
function door(storage = memoryStorage({ durability: 'durable' })) {
  const opened: string[] = [];
  const closed: string[] = [];
  const waiting: (() => void)[] = [];
  let fails: OnderwegError | undefined;
  let isSlow = false;
  async function open(options: OpenJournalOptions): Promise<Journal> {
    if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
    if (fails) throw fails;
    const journal = await openJournal(options);
    opened.push(options.journal);
    return Object.create(journal, {
      close: {
        value: async () => {
          await journal.close();
          closed.push(options.journal);
        },
      },
    });
  }
  return {
    storage,
    opened,
    closed,
    open,
    slow: () => {
      isSlow = true;
    },
    letIn: () => {
      isSlow = false;
      for (const resolve of waiting.splice(0)) resolve();
    },
    failWith: (error: OnderwegError | undefined) => {
      fails = error;
    },
  };
}

type PageProps = { at: ReturnType<typeof door>; person: string | undefined; props?: Partial<OnderwegProps> };

/** A page of a host, on which somebody else may sign in. */
function Page({ at, person: first, props }: PageProps) {
  const [person, setPerson] = useState(first);
  const journal = useOpenJournal({ journal: person, storage: at.storage, open: at.open });
  return (
    <>
      {['marloes', 'bram'].map((name) => (
        <button key={name} type="button" onClick={() => setPerson(name)}>
          {name}
        </button>
      ))}
      <Onderweg journal={journal} locale={nl} {...props}>
        <FreeWriting />
      </Onderweg>
    </>
  );
}

const signIn = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const isOpen = () => screen.findByLabelText(/Wat wil je kwijt/);

describe('[P45] opening a journal', () => {
  test('waits for who is there', async () => {
    const at = door();
    render(<Page at={at} person={undefined} />);
    expect(screen.getByRole('status')).toHaveTextContent('Je dossier gaat open …');
    await signIn('marloes');
    await isOpen();
    expect(at.opened).toEqual(['marloes']);
  });

  test('opens once in the end in strict mode, and closes what it does not use', async () => {
    const at = door();
    const { unmount } = render(
      <StrictMode>
        <Page at={at} person="marloes" />
      </StrictMode>,
    );
    await isOpen();
    await waitFor(() => expect(at.opened.length - at.closed.length).toBe(1));
    unmount();
    await waitFor(() => expect(at.closed).toEqual(at.opened));
  });

  test('closes a journal that opened after the page was left', async () => {
    const at = door();
    at.slow();
    const { unmount } = render(<Page at={at} person="marloes" />);
    unmount();
    at.letIn();
    await waitFor(() => expect(at.closed).toEqual(['marloes']));
  });

  test('goes to the last one asked for, whichever opens first', async () => {
    const at = door();
    at.slow();
    render(<Page at={at} person="marloes" />);
    await signIn('bram');
    at.letIn();
    await isOpen();
    await waitFor(() => expect(at.closed).toEqual(['marloes']));
  });

  test('says in words that it does not open, and why, and tries again when asked', async () => {
    const at = door();
    at.failWith(new OnderwegError('ONDERWEG-303'));
    render(<Page at={at} person="marloes" />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Je dossier gaat nu niet open\. We hebben er niets aan veranderd\./);
    expect(alert.textContent).toMatch(/Sluit de andere tabbladen van deze site\./);
    expect(document.body.textContent).not.toMatch(/ONDERWEG/);
    at.failWith(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await isOpen();
  });

  test('a failure without a code is told in words that are true of all', async () => {
    const at = door();
    at.failWith(new TypeError('x') as OnderwegError);
    render(<Page at={at} person="marloes" props={{ locale: en }} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Ask whoever runs this site\./);
  });

  test('a host may say it in its own way', async () => {
    const at = door();
    at.failWith(new OnderwegError('ONDERWEG-302'));
    render(<Page at={at} person="marloes" props={{ fallback: ({ status }) => <p>Portaal: {status}</p> }} />);
    expect(screen.getByText('Portaal: opening')).toBeVisible();
    expect(await screen.findByText('Portaal: failed')).toBeVisible();
  });

  test('never shows a journal of another name, whatever a host opens', async () => {
    const at = door();
    render(<Page at={{ ...at, open: (options) => at.open({ ...options, journal: 'bram' }) }} person="marloes" />);
    await screen.findByRole('alert');
    await waitFor(() => expect(at.closed).toEqual(['bram']));
  });

  test('what somebody was typing stays theirs, when another comes and when they come back', async () => {
    const at = door();
    render(<Page at={at} person="marloes" />);
    await userEvent.type(await screen.findByLabelText(/Wat wil je kwijt/), 'Halverwege');
    await signIn('bram');
    await isOpen();
    expect(await screen.findByLabelText(/Wat wil je kwijt/)).toHaveValue('');
    await userEvent.type(screen.getByLabelText(/Wat wil je kwijt/), 'Van Bram');
    await signIn('marloes');
    await screen.findByDisplayValue('Halverwege');
    await signIn('bram');
    await screen.findByDisplayValue('Van Bram');
  });

  test('what was being saved when another came is saved with its owner', async () => {
    const at = door();
    render(<Page at={at} person="marloes" />);
    await userEvent.type(await screen.findByLabelText(/Wat wil je kwijt/), 'Van Marloes');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren voor mezelf' }));
    await signIn('bram');
    await isOpen();
    expect(document.body.textContent).not.toMatch(/Van Marloes/);
    await waitFor(() => expect(at.closed).toContain('marloes'));
    const texts = await Promise.all(['marloes', 'bram'].map((person) => readNotes(at.storage, person)));
    expect(texts).toEqual([['Van Marloes'], []]);
  });
});

async function readNotes(storage: OpenJournalOptions['storage'], person: string): Promise<readonly string[]> {
  const journal = await openJournal({ journal: person, author: { id: person, role: 'client' }, storage });
  const notes = journal.dossier.notes.map(({ text }) => text);
  await journal.close();
  return notes;
}
