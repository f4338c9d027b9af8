import { type EntryId, meanings, type RecordedEvent } from '@onderweg/core';
import { type ReactNode, useId, useMemo } from 'react';
import { textOf, typedText } from '../draft/form-values';
import { DraftFields } from '../draft/draft-fields';
import { excerpt } from '../draft/excerpt';
import { useKeptForm } from '../draft/use-kept-form';
import { Erasable } from '../erasing/erasable';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { ReadersOf } from '../readers/readers-of';
import { Problem } from '../saving/problem';
import { useDirectionsContext } from './directions.context';

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** The picture, what it stands for, and which directions share that: an unknown job may share it too. */
export function DirectionsMeanings() {
  const texts = useTexts();
  const id = useId();
  const dossier = useDossier(whole);
  const { view, go } = useDirectionsContext();
  const { meanings: found } = useMemo(() => meanings(dossier), [dossier]);
  const picture = dossier.pictures.last;
  const named = dossier.meanings;
  if (view.at !== 'overview') return null;
  return (
    <section data-scope="directions" data-part="meanings" aria-labelledby={id}>
      <h3 id={id}>{texts.t('directions.meanings.title')}</h3>
      {picture ? (
        <Erasable entry={picture.entry} name={excerpt(picture.text)}>
          <blockquote dir="auto">{picture.text}</blockquote>
        </Erasable>
      ) : (
        <AddWords name="picture" label={texts.t('directions.meanings.picture')} toEvent={(text) => ['picture.given', { text }]} />
      )}
      {found.some(({ asksForUnknown }) => asksForUnknown) ? <p>{texts.t('directions.meanings.widen')}</p> : null}
      <ul>
        {found.map(({ text, directions, evidence }) => (
          <li key={text} data-scope="directions" data-part="meaning">
            <MeaningWords text={text} named={named.filter(({ entry }) => evidence.includes(entry))[0]?.entry}>
              <h4 dir="auto">{text}</h4>
              {directions.length > 0 ? <p data-muted="">{texts.list(directions.map(({ title }) => title))}</p> : null}
              <button
                type="button"
                aria-label={`${texts.t('directions.add.action')}: ${text}`}
                onClick={() => go({ at: 'add', meaning: text })}
              >
                {texts.t('directions.add.action')}
              </button>
            </MeaningWords>
          </li>
        ))}
      </ul>
      {picture || found.length > 0 ? (
        <AddWords
          name="meaning"
          label={texts.t('directions.meanings.ask')}
          example={texts.t('directions.meanings.example')}
          toEvent={(text) => ['meaning.named', { text, ...(picture ? { picture: picture.id } : {}) }]}
        />
      ) : null}
      <ReadersOf events={[picture ? ['meaning.named', { picture: picture.id }] : ['picture.given']]} />
    </section>
  );
}

/** What was named here can be erased here; what a picture or a direction says goes with that. */
function MeaningWords({ text, named, children }: { text: string; named: EntryId | undefined; children: ReactNode }) {
  return named === undefined ? (
    <>{children}</>
  ) : (
    <Erasable entry={named} name={text}>
      {children}
    </Erasable>
  );
}

type AddWordsProps = {
  /** The field and the draft. */
  name: 'picture' | 'meaning';
  label: string;
  example?: string | undefined;
  toEvent: (text: string) => RecordedEvent;
};

/** One sentence to add: a picture for who skipped it at the start, or what a picture stands for. */
function AddWords({ name, label, example, toEvent }: AddWordsProps) {
  const texts = useTexts();
  const form = useKeptForm(`directions/${name}`);
  if (!form.isReady) return null;
  return (
    <form
      {...form.formProps}
      key={form.generation}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const text = textOf(form.read(), name);
        if (text !== undefined) void form.keep([toEvent(text)]);
      }}
    >
      <DraftFields form={form}>
        <TextField name={name} label={label} {...(example ? { example } : {})} start={typedText(form.initial, name)} />
      </DraftFields>
      <Problem error={form.recorder.problem} />
      <div data-scope="directions" data-part="buttons">
        <button type="submit">{texts.t('directions.meanings.add')}</button>
      </div>
    </form>
  );
}
