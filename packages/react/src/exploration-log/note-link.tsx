import type { Exploration } from '@onderweg/core';
import { useState } from 'react';
import { type FormValues, textOf } from '../draft/form-values';
import { type SelectChoice, SelectField } from '../fields/select-field';
import { useTexts } from '../onderweg/use-texts';
import { linkField, polarities } from './note.links';
import { useAboutChoices } from './use-about-choices';

export type NoteLinkProps = {
  at: number;
  values: FormValues;
  directions: readonly SelectChoice[];
  /** Its direction and question are the likely ones. */
  exploration: Exploration | undefined;
};

/** One thing that a finding says: about a direction, on one point, for or against. It counts when it says which of these. */
export function NoteLink({ at, values, directions, exploration }: NoteLinkProps) {
  const texts = useTexts();
  const abouts = useAboutChoices();
  const likely = exploration?.directions.find((id) => directions.some(({ value }) => value === id));
  const [about, setAbout] = useState(textOf(values, linkField(at, 'about')) ?? exploration?.questions[0]?.about ?? '');
  const scale = about === 'chance' || about === 'doable' ? about : 'criterion';
  return (
    <div data-scope="exploration-log" data-part="link">
      <SelectField
        name={linkField(at, 'direction')}
        label={texts.t('explorationLog.note.links.direction')}
        choices={directions}
        none={texts.t('explorationLog.plan.direction.none')}
        start={textOf(values, linkField(at, 'direction')) ?? likely}
      />
      <SelectField
        name={linkField(at, 'about')}
        label={texts.t('explorationLog.note.links.about')}
        choices={abouts}
        none={texts.t('fields.unknownYet')}
        start={about}
        onChoose={setAbout}
      />
      <SelectField
        key={scale}
        name={linkField(at, 'polarity')}
        label={texts.t('explorationLog.note.links.polarity')}
        choices={polarities.map((value) => ({ value, label: texts.t(`explorationLog.note.polarity.${scale}.${value}`) }))}
        none={texts.t('fields.unknownYet')}
        start={textOf(values, linkField(at, 'polarity'))}
      />
    </div>
  );
}
