import { type Journal, openJournal, type OpenJournalOptions } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Directions, Intake, Onderweg } from '..';
import { useOpenJournal, type UseOpenJournalOptions } from './use-open-journal';

afterEach(cleanup);

const secret = 'A: mijn geheime vraag';
let visit = 0;
const persons = () => {
  visit++;
  return { marloes: `marloes-${visit}`, bram: `bram-${visit}` };
};
const open = (person: string): Promise<Journal> =>
  openJournal({ journal: person, author: { id: person, role: 'client' }, storage: indexedDbStorage() });

async function firstField(): Promise<HTMLElement> {
  const [field] = await screen.findAllByRole('textbox');
  return field as HTMLElement;
}

async function typeSecret(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
  await userEvent.type(await firstField(), secret);
}

type CareerProps = { persons: readonly string[] } & Pick<UseOpenJournalOptions, 'open' | 'storage'>;

function Career({ persons, ...options }: CareerProps) {
  const [person, setPerson] = useState(persons[0]);
  const journal = useOpenJournal({ journal: person, ...options });
  return (
    <>
      <SignIn names={persons} onSignIn={(at) => setPerson(persons[at])} />
      <Onderweg journal={journal} locale={nl}>
        <Intake />
      </Onderweg>
    </>
  );
}

/** A host that hands in journals that it opened itself. */
function OfHost({ journals }: { journals: readonly [Journal, Journal] }) {
  const [journal, setJournal] = useState<Journal>(journals[0]);
  return (
    <>
      <SignIn names={journals.map(({ journal: name }) => name)} onSignIn={(at) => setJournal(journals[at] ?? journal)} />
      <Onderweg journal={journal} locale={nl}>
        <Intake />
        <Directions />
      </Onderweg>
    </>
  );
}

function SignIn({ names, onSignIn }: { names: readonly string[]; onSignIn: (at: number) => void }) {
  return names.map((name, at) => (
    <button key={name} type="button" onClick={() => onSignIn(at)}>
      {name}
    </button>
  ));
}

const signIn = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('[P45] somebody else', () => {
  test('sees nothing of the one before, where a host hands in another journal', async () => {
    const { marloes, bram } = persons();
    const [first, second] = await Promise.all([open(marloes), open(bram)]);
    await first.record('direction.added', { title: 'GEHEIM: ambulance' });
    render(<OfHost journals={[first, second]} />);
    await typeSecret();
    await screen.findAllByText('GEHEIM: ambulance');
    await signIn(bram);
    expect(document.body.textContent).not.toMatch(/GEHEIM/);
    expect(screen.queryByDisplayValue(secret)).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await firstField(), 'B typt.');
    await signIn(marloes);
    await screen.findByDisplayValue(secret);
    await signIn(bram);
    expect(screen.queryByDisplayValue(secret)).toBeNull();
    await screen.findByDisplayValue('B typt.');
    cleanup();
    await Promise.all([first.close(), second.close()]);
  });

  test('sees nothing of the one before while their own journal opens, or does not open', async () => {
    const { marloes, bram } = persons();
    const storage = indexedDbStorage();
    let letIn = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    const openLate = async (options: OpenJournalOptions) => {
      if (options.journal === bram) await wait;
      return openJournal(options);
    };
    render(<Career persons={[marloes, bram]} storage={storage} open={openLate} />);
    await typeSecret();
    await signIn(bram);
    expect(screen.queryByDisplayValue(secret)).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Je dossier gaat open …');
    letIn();
    await screen.findByRole('button', { name: 'Naar de eerste vraag' });
    expect(screen.queryByDisplayValue(secret)).toBeNull();
    await signIn(marloes);
    await screen.findByDisplayValue(secret);
  });
});
