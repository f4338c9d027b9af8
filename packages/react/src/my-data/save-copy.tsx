import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import type { SaveCopy as SaveCopyApi } from './use-save-copy';

export type SaveCopyProps = {
  copy: SaveCopyApi;
  /** Another button beside it. */
  children?: ReactNode | undefined;
};

/** The button that saves a copy of the dossier, and under which name it was saved. */
export function SaveCopy({ copy, children }: SaveCopyProps) {
  const texts = useTexts();
  return (
    <>
      <div data-scope="my-data" data-part="buttons">
        <button type="button" onClick={({ currentTarget }) => void copy.save(currentTarget.ownerDocument)}>
          {texts.t('actions.exportDossier')}
        </button>
        {children}
      </div>
      <p role="status">{copy.saved ? texts.t('saving.exported', { file: copy.saved }) : null}</p>
      <Problem error={copy.problem} />
    </>
  );
}
