import { isOnderwegError, OnderwegError } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { saveFile } from '../saving/save-file';

export type SaveCopy = {
  readonly save: (document: Document) => Promise<boolean>;
  /** The name of the file that was handed over. */
  readonly saved: string | undefined;
  readonly problem: OnderwegError | undefined;
};

/** Hands the person a copy of the whole dossier, under a name that they recognise and that says nothing of who they are. */
export function useSaveCopy(): SaveCopy {
  const { journal, texts } = useOnderweg();
  const recorder = useRecord();
  const today = useToday();
  const [outcome, setOutcome] = useState<{ saved?: string | undefined; problem?: OnderwegError | undefined }>({});

  async function save(document: Document): Promise<boolean> {
    try {
      const bytes = await journal.exportDossier();
      const name = `${texts.t('myData.fileName', { day: today })}.onderweg.jsonl`;
      saveFile(document, name, new Uint8Array(bytes), 'application/x-ndjson');
      setOutcome({ saved: name });
      // When it was: nobody is asked again soon. A store that takes nothing now does not undo the copy.
      if (journal.author.role === 'client') void recorder.record('copy.saved', {});
      return true;
    } catch (cause) {
      setOutcome({ problem: isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-302', { cause }) });
      return false;
    }
  }

  return { save, saved: outcome.saved, problem: outcome.problem };
}
