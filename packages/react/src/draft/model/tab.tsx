import { type Journal, type JournalStorage, openJournal } from '@onderweg/core';
import { nl } from '@onderweg/texts/nl';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TextField } from '../../fields/text-field';
import { Onderweg } from '../../onderweg/onderweg';
import { textOf, typedText } from '../form-values';
import { RecordedForm } from '../recorded-form';
import { type Health, storeOfATab } from './store-of-a-tab';

export const forms = ['one', 'two', 'three'] as const;
export type FormName = (typeof forms)[number];

function Form({ name }: { name: FormName }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div data-form={name}>
      {isOpen ? (
        <RecordedForm
          scope="model"
          draftKey={`model/${name}`}
          title={name}
          saveLabel="save"
          cancelLabel="leave"
          takesFocus={false}
          records={() => [['note.written']]}
          toEvents={(values) => {
            const text = textOf(values, 'text');
            return text === undefined ? { missing: 'text' } : [['note.written', { text }]];
          }}
          onKept={() => setIsOpen(false)}
          onCancel={() => setIsOpen(false)}
        >
          {({ values }) => <TextField name="text" rows={3} label={name} start={typedText(values, 'text')} />}
        </RecordedForm>
      ) : (
        <button type="button" data-open="" onClick={() => setIsOpen(true)}>
          open
        </button>
      )}
    </div>
  );
}

export type Tab = {
  readonly health: Health;
  readonly page: HTMLElement;
  /** Goes to another page of the host: what waits is written, and the journal is closed. */
  leave(): Promise<void>;
  /** The tab is gone from one moment to the next, two seconds after the last key. */
  kill(): Promise<void>;
};

export async function openTab(storage: JournalStorage, name: string): Promise<Tab> {
  const health: Health = { delay: 0, isFailing: false, isGone: false };
  const author = { id: 'client', role: 'client' } as const;
  const journal: Journal = await openJournal({ journal: name, author, storage: storeOfATab(storage, health) });
  const page = document.body.appendChild(document.createElement('div'));
  const root: Root = createRoot(page);
  root.render(
    <Onderweg journal={journal} locale={nl}>
      {forms.map((form) => (
        <Form key={form} name={form} />
      ))}
    </Onderweg>,
  );
  await pause();
  const unmount = async () => {
    root.unmount();
    page.remove();
    await pause();
  };
  return {
    health,
    page,
    leave: async () => {
      health.isFailing = false;
      await unmount();
      await journal.close();
      health.isGone = true;
    },
    kill: async () => {
      health.isFailing = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await pause(60);
      health.isGone = true;
      await unmount();
      void journal.close();
    },
  };
}

export function pause(milliseconds = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
