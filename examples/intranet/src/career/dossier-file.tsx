import { isOnderwegError, OnderwegError } from '@onderweg/core';
import { useJournal, useTexts } from '@onderweg/react';
import { type ChangeEvent, useId, useState } from 'react';
import { useWords } from '../words/use-words';
import { download } from './download';

/** The dossier belongs to the person: a copy to keep, and a copy to take up again. */
export function DossierFile() {
  const words = useWords();
  const texts = useTexts();
  const journal = useJournal();
  const id = useId();
  const [outcome, setOutcome] = useState<{ text: string; isProblem: boolean }>();

  async function exportFile() {
    const file = `${journal.journal}.onderweg.jsonl`;
    download(file, await journal.exportDossier());
    setOutcome({ text: texts.t('saving.exported', { file }), isProblem: false });
  }

  async function importFile(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    try {
      const { added } = await journal.importDossier(new Uint8Array(await file.arrayBuffer()));
      setOutcome({ text: texts.t('saving.imported', { added }), isProblem: false });
    } catch (cause) {
      const error = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-306', { cause });
      setOutcome({ text: texts.t(error.textKey), isProblem: true });
    }
    input.value = '';
  }

  return (
    <section className="dossier" aria-labelledby={id}>
      <h2 id={id}>{words.dossier.title}</h2>
      <p>{words.dossier.where}</p>
      <div className="dossier-buttons">
        <button type="button" className="button" onClick={() => void exportFile()}>
          {texts.t('actions.exportDossier')}
        </button>
        <label className="file">
          {texts.t('actions.importDossier')}
          <input type="file" accept=".jsonl" onChange={(event) => void importFile(event)} />
        </label>
      </div>
      <p role={outcome?.isProblem ? 'alert' : 'status'}>{outcome?.text}</p>
    </section>
  );
}
