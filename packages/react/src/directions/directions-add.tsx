import { meanings } from '@onderweg/core';
import { useMemo } from 'react';
import { answered, choiceOf, listOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useDirectionsContext } from './directions.context';

const whole = <Dossier,>(dossier: Dossier) => dossier;
const novelties = ['unknown', 'vague', 'known'] as const;
const sources = ['client', 'metOnTheWay', 'catalogue', 'coachHunch', 'other'] as const;

/** One direction more: an idea to find out about, and no decision. */
export function DirectionsAdd() {
  const texts = useTexts();
  const { view, hasMoved, go } = useDirectionsContext();
  const dossier = useDossier(whole);
  const { meanings: known } = useMemo(() => meanings(dossier), [dossier]);
  if (view.at !== 'add') return null;
  return (
    <RecordedForm
      scope="directions"
      draftKey="directions/add"
      start={view.meaning === undefined ? {} : { meanings: [view.meaning] }}
      title={texts.t('directions.add.title')}
      saveLabel={texts.t('actions.add')}
      takesFocus={hasMoved}
      records={() => [['direction.added']]}
      hasReadersChoice
      toEvents={(values) => {
        const title = textOf(values, 'title');
        if (title === undefined) return { missing: 'title' };
        const novelty = choiceOf(values, 'novelty', novelties);
        const source = choiceOf(values, 'source', sources);
        const shared = listOf(values, 'meanings');
        return [
          [
            'direction.added',
            answered({
              title,
              why: textOf(values, 'why'),
              novelty,
              source,
              meanings: shared.length > 0 ? [...shared] : undefined,
              state: 'active' as const,
            }),
          ],
        ];
      }}
      onKept={([added]) => {
        const direction = added?.[0] === 'direction.added' ? added[1].title : '';
        go({ at: 'overview' }, texts.t('directions.add.saved', { direction }));
      }}
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <>
          <TextField
            name="title"
            label={texts.t('directions.add.label')}
            start={typedText(values, 'title')}
            problem={missing === 'title' ? texts.t('fields.required') : undefined}
          />
          <TextField name="why" rows={2} label={texts.t('directions.add.why')} start={typedText(values, 'why')} />
          {known.length > 0 ? (
            <ChoiceField
              name="meanings"
              isMultiple
              label={texts.t('directions.meanings.shares')}
              choices={known.map(({ text }) => ({ value: text, label: text }))}
              start={listOf(values, 'meanings')}
            />
          ) : null}
          <ChoiceField
            name="novelty"
            isCompact
            label={texts.t('directions.add.novelty')}
            choices={novelties.map((value) => ({ value, label: texts.t(`directions.novelty.${value}`) }))}
            start={textOf(values, 'novelty')}
          />
          <SelectField
            name="source"
            label={texts.t('directions.add.source')}
            choices={sources.map((value) => ({ value, label: texts.t(`directions.source.${value}`) }))}
            start={textOf(values, 'source')}
          />
        </>
      )}
    </RecordedForm>
  );
}
