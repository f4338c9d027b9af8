import type { Exploration } from '@onderweg/core';
import { useState } from 'react';
import { type FormValues, textOf, typedText } from '../draft/form-values';
import { CheckField } from '../fields/check-field';
import { DayField } from '../fields/day-field';
import { MoreFields } from '../fields/more-fields';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { NoteLinks } from './note-links';
import { hasMore, sourceKinds } from './note.values';

export type NoteMoreProps = {
  values: FormValues;
  exploration: Exploration | undefined;
  /** The question of the plan is asked apart. */
  isAskedApart?: boolean | undefined;
  touch: () => void;
};

/** What can follow: from whom, how sure, and what it says about which directions. */
export function NoteMore({ values, exploration, isAskedApart = false, touch }: NoteMoreProps) {
  const texts = useTexts();
  const [isSignal, setIsSignal] = useState(textOf(values, 'signal') === 'yes');
  return (
    <MoreFields label={texts.t('explorationLog.note.more')} isOpen={hasMore(values, isAskedApart)}>
      <NoteLinks values={values} exploration={exploration} isAskedApart={isAskedApart} touch={touch} />
      <TextField
        name="source"
        label={texts.t('explorationLog.note.source.label')}
        hint={texts.t('explorationLog.note.source.hint')}
        example={texts.t('explorationLog.note.source.example')}
        start={typedText(values, 'source') ?? exploration?.who}
      />
      <SelectField
        name="sourceKind"
        label={texts.t('explorationLog.note.source.kind.label')}
        choices={sourceKinds.map((value) => ({ value, label: texts.t(`explorationLog.note.source.kind.${value}`) }))}
        none={texts.t('fields.unknownYet')}
        start={textOf(values, 'sourceKind')}
      />
      <CheckField
        name="firstHand"
        label={texts.t('explorationLog.note.firstHand.label')}
        hint={texts.t('explorationLog.note.firstHand.hint')}
        start={textOf(values, 'firstHand') === 'yes'}
      />
      <CheckField
        name="authority"
        label={texts.t('explorationLog.note.authority.label')}
        hint={texts.t('explorationLog.note.authority.hint')}
        start={textOf(values, 'authority') === 'yes'}
      />
      <CheckField name="signal" label={texts.t('explorationLog.note.signal.label')} start={isSignal} onChoose={setIsSignal} />
      {isSignal ? (
        <>
          <TextField name="region" label={texts.t('explorationLog.note.signal.region')} start={typedText(values, 'region')} />
          <DayField name="expires" label={texts.t('explorationLog.note.signal.expires')} start={textOf(values, 'expires')} />
        </>
      ) : null}
    </MoreFields>
  );
}
