import { useState } from 'react';
import { type FormValues, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import type { ToRecord } from './audience.of-events';
import { choosable, usualChoice } from './chosen-audience';
import { ReadersOf } from './readers-of';
import { useCanChooseReaders } from './use-can-choose-readers';

export type ReadersChoiceProps = {
  values: FormValues;
  /** What is going to be recorded: the choice starts with who would read it. */
  events: readonly ToRecord[];
};

/** Who may read this one thing: chosen by the person, as agreed at the start until they choose otherwise. */
export function ReadersChoice({ values, events }: ReadersChoiceProps) {
  const { texts, sponsor, journal } = useOnderweg();
  const canChoose = useCanChooseReaders();
  const usual = useDossier((dossier) => usualChoice(dossier, journal.author.role, events));
  const [chosen, setChosen] = useState(textOf(values, 'audience'));
  const isNobodyYet = useDossier((dossier) => dossier.cycle.value.coach === 'none');
  if (!canChoose) return <ReadersOf events={events} />;
  const never = texts.t('readers.neverSponsor', { sponsor: sponsor ?? texts.t('readers.yourSponsor') });
  return (
    <ChoiceField
      // Follows what the form is about, until somebody chose.
      key={usual}
      onChoose={setChosen}
      name="audience"
      isCompact
      label={texts.t('readers.label')}
      hint={isNobodyYet ? `${texts.t('readers.nobodyYet')} ${never}` : never}
      choices={choosable.map((value) => ({ value, label: texts.t(`readers.choices.${value}`) }))}
      start={chosen ?? usual}
    />
  );
}
