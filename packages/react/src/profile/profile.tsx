import { DraftFields } from '../draft/draft-fields';
import { listOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { saveFile } from '../saving/save-file';
import { SavingState } from '../saving/saving-state.guarded';
import { useKindWord } from '../words/use-kind-word';
import { ProfileText } from './profile-text';
import { useProfile } from './use-profile';

const parts = ['label', 'summary', 'interest', 'project'] as const;

/**
 * What became clear on the way, to show to others: the person ticks what may be seen, reads it as one text, and takes it along.
 *
 * @example
 * <Profile />
 */
export function ProfileWidget() {
  const texts = useTexts();
  const toKindWord = useKindWord();
  const { form, lines, chosen, resume, composed, own, startOver, update } = useProfile();
  if (!form.isReady)
    return (
      <WidgetRoot scope="profile" label={texts.t('profile.title')}>
        {null}
      </WidgetRoot>
    );
  return (
    <WidgetRoot scope="profile" label={texts.t('profile.title')}>
      <h2>{texts.t('profile.title')}</h2>
      <p>{texts.t(lines.length === 0 ? 'profile.empty' : 'profile.intro')}</p>
      {lines.length === 0 ? null : (
        <form
          {...form.formProps}
          key={form.generation}
          noValidate
          data-scope="profile"
          data-part="form"
          onInput={(event) => {
            form.formProps.onInput(event);
            update((event.target as HTMLElement & { name?: string | undefined }).name);
          }}
          onSubmit={(event) => event.preventDefault()}
        >
          <DraftFields form={form}>
            {parts.map((part) => {
              const of = lines.filter((line) => line.part === part);
              if (of.length === 0) return null;
              return (
                <ChoiceField
                  key={part}
                  name="lines"
                  isMultiple
                  label={texts.t(`profile.parts.${part}`)}
                  choices={of.map(({ id, text, kind, day }) => ({
                    value: id,
                    label: kind ? [toKindWord(kind), text].filter(Boolean).join(': ') : text,
                    hint: day && texts.date(day, 'long'),
                  }))}
                  start={listOf(form.initial, 'lines')}
                />
              );
            })}
            <TextField
              name="name"
              label={texts.t('profile.name')}
              hint={texts.t('profile.nameHint')}
              start={typedText(form.initial, 'name')}
            />
            {chosen.length > 0 ? <ProfileText composed={composed} own={own} startOver={startOver} /> : null}
          </DraftFields>
        </form>
      )}
      {chosen.length > 0 ? (
        <div data-scope="profile" data-part="buttons">
          <button
            type="button"
            onClick={(event) => {
              const text = `${JSON.stringify(resume, undefined, 2)}\n`;
              saveFile(event.currentTarget.ownerDocument, 'profiel.json', text, 'application/json');
            }}
          >
            {texts.t('profile.save')}
          </button>
        </div>
      ) : null}
      <p data-muted="">{texts.t('profile.private')}</p>
      <SavingState />
    </WidgetRoot>
  );
}
