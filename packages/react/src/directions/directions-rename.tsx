import { textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useDirectionsContext } from './directions.context';

/** Another name for a direction. The one of before stays in its history. */
export function DirectionsRename() {
  const texts = useTexts();
  const { view, hasMoved, go } = useDirectionsContext();
  const id = view.at === 'rename' ? view.direction : '';
  const direction = useDossier((dossier) => dossier.directions.get(id));
  if (view.at !== 'rename' || !direction) return null;
  return (
    <RecordedForm
      scope="directions"
      draftKey={`directions/rename/${id}`}
      title={texts.t('directions.rename.title', { direction: direction.title })}
      saveLabel={texts.t('actions.save')}
      takesFocus={hasMoved}
      start={{ title: direction.title }}
      records={() => [['direction.renamed', { id }]]}
      toEvents={(values) => {
        const title = textOf(values, 'title');
        return title === undefined || title === direction.title ? { missing: 'title' } : [['direction.renamed', { id, title }]];
      }}
      onKept={([event]) =>
        go(
          { at: 'overview' },
          event?.[0] === 'direction.renamed' ? texts.t('directions.rename.saved', { direction: event[1].title }) : undefined,
        )
      }
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <TextField
          name="title"
          label={texts.t('directions.rename.label')}
          start={typedText(values, 'title')}
          problem={missing === 'title' ? texts.t('fields.required') : undefined}
        />
      )}
    </RecordedForm>
  );
}
