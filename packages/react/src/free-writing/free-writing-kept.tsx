import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import type { FreeWritingApi } from './use-free-writing';

/** What was kept, closed: nobody who looks along at a screen reads it by chance. */
export function FreeWritingKept({ kept }: Pick<FreeWritingApi, 'kept'>) {
  const texts = useTexts();
  if (kept.length === 0) return null;
  return (
    <details data-scope="free-writing" data-part="kept">
      <summary>{texts.t('freeWriting.before')}</summary>
      <ShowSome of={kept}>
        {(note) => (
          <li key={note.id}>
            <details>
              <summary>{texts.date(note.at.slice(0, 10), 'long')}</summary>
              <Erasable entry={note.entry} name={texts.date(note.at.slice(0, 10), 'long')}>
                <p data-scope="free-writing" data-part="text" dir="auto">
                  {note.text}
                </p>
              </Erasable>
            </details>
          </li>
        )}
      </ShowSome>
    </details>
  );
}
