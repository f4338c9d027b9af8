import { answered, choiceOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useDirectionsContext } from './directions.context';

const reasons = ['chance', 'doable', 'conditions', 'fit', 'life'] as const;

/** Put aside, which is no "no": with a reason, and with what would make it worth another look. */
export function DirectionsPark() {
  const texts = useTexts();
  const { view, hasMoved, go } = useDirectionsContext();
  const id = view.at === 'park' ? view.direction : '';
  const direction = useDossier((dossier) => dossier.directions.get(id));
  if (view.at !== 'park' || !direction) return null;
  return (
    <RecordedForm
      scope="directions"
      draftKey={`directions/park/${id}`}
      title={texts.t('directions.park.title', { direction: direction.title })}
      saveLabel={texts.t('directions.park.action')}
      takesFocus={hasMoved}
      records={() => [['direction.parked', { id }]]}
      toEvents={(values) => {
        const reason = choiceOf(values, 'reason', reasons);
        if (reason === undefined) return { missing: 'reason' };
        return [['direction.parked', answered({ id, reason, lookAgainWhen: textOf(values, 'lookAgainWhen') })]];
      }}
      onKept={() => go({ at: 'overview' }, texts.t('directions.park.saved', { direction: direction.title }))}
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <>
          <p>{texts.t('directions.park.text')}</p>
          <ChoiceField
            name="reason"
            label={texts.t('directions.park.reasonLabel')}
            choices={reasons.map((value) => ({ value, label: texts.t(`directions.park.reasons.${value}`) }))}
            start={textOf(values, 'reason')}
            problem={missing === 'reason' ? texts.t('fields.choiceRequired') : undefined}
          />
          <TextField
            name="lookAgainWhen"
            label={texts.t('directions.park.lookAgain')}
            hint={texts.t('directions.park.lookAgainHint')}
            start={typedText(values, 'lookAgainWhen')}
          />
        </>
      )}
    </RecordedForm>
  );
}
