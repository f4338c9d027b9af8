import { useTexts } from '../onderweg/use-texts';
import type { LeftDraft } from './draft-keeper.types';
import { excerptOf } from './excerpt';

export type DraftsLeftProps = {
  left: readonly LeftDraft[];
  onTake: (left: LeftDraft) => void;
  onDiscard: (left: LeftDraft) => void;
};

/** What was begun in a tab that is gone: to go on with, or to throw away. */
export function DraftsLeft({ left, onTake, onDiscard }: DraftsLeftProps) {
  const texts = useTexts();
  if (left.length === 0) return null;
  return (
    <div data-scope="draft" data-part="root" role="group" aria-label={texts.t('fields.drafts.title')}>
      <p>{texts.t('fields.drafts.title')}</p>
      <ul>
        {left.map((each) => {
          const { on } = each.draft;
          const words = excerptOf(each.draft);
          const day = on === undefined ? undefined : texts.date(on, 'long');
          const named = [day, words && texts.t('fields.drafts.words', { words })].filter(Boolean).join(': ');
          return (
            <li key={each.key} data-scope="draft" data-part="draft">
              <p>{named || texts.t('fields.drafts.noWords')}</p>
              <div data-scope="draft" data-part="buttons">
                <button type="button" aria-label={`${texts.t('fields.drafts.goOn')}: ${named}`} onClick={() => onTake(each)}>
                  {texts.t('fields.drafts.goOn')}
                </button>
                <button
                  type="button"
                  data-quiet=""
                  aria-label={`${texts.t('fields.drafts.discard')}: ${named}`}
                  onClick={() => onDiscard(each)}
                >
                  {texts.t('fields.drafts.discard')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
