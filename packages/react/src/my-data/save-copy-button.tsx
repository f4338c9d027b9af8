import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useSaveCopy } from './use-save-copy';

export type SaveCopyButtonProps = {
  /** After the file was handed over. */
  onSaved?: (() => void) | undefined;
};

/** Saves a copy of the dossier as a file, and says under which name. */
export function SaveCopyButton({ onSaved }: SaveCopyButtonProps) {
  const texts = useTexts();
  const { save, saved, problem } = useSaveCopy();
  return (
    <>
      <button
        type="button"
        onClick={async ({ currentTarget }) => {
          if (await save(currentTarget.ownerDocument)) onSaved?.();
        }}
      >
        {texts.t('actions.exportDossier')}
      </button>
      <p role="status">{saved ? texts.t('saving.exported', { file: saved }) : null}</p>
      <Problem error={problem} />
    </>
  );
}
