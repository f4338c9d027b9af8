import { useTexts } from '../onderweg/use-texts';
import type { Begun } from './use-begun';
import { excerptOf } from './excerpt';

export type BegunListProps<Each extends Begun> = {
  begun: readonly Each[];
  /** What it was: a note, a plan. */
  formOf: (begun: Each) => string;
  onGoOn?: ((begun: Each) => void) | undefined;
  onDiscard: (begun: Each) => void;
};

/** What somebody began and did not finish, each with its day and its first words. */
export function BegunList<Each extends Begun>({ begun, formOf, onGoOn, onDiscard }: BegunListProps<Each>) {
  const texts = useTexts();
  if (begun.length === 0) return null;
  return (
    <ul data-scope="draft" data-part="root">
      {begun.map((each) => {
        const { on } = each.draft;
        const form = texts.t('fields.drafts.begun', { form: formOf(each) });
        const sentence =
          on === undefined
            ? texts.t('fields.drafts.begunBefore', { begun: form })
            : texts.t('fields.drafts.begunOn', { begun: form, day: texts.date(on, 'long') });
        const words = excerptOf(each.draft);
        const named = words === undefined ? sentence : `${sentence} ${texts.t('fields.drafts.words', { words })}`;
        return (
          <li key={each.key} data-scope="draft" data-part="draft">
            <p>{named}</p>
            <div data-scope="draft" data-part="buttons">
              {onGoOn ? (
                <button type="button" aria-label={`${texts.t('fields.drafts.write')}: ${named}`} onClick={() => onGoOn(each)}>
                  {texts.t('fields.drafts.write')}
                </button>
              ) : null}
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
  );
}
