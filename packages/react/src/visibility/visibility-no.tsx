import type { Application } from '@onderweg/core';
import { answered, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useApplicationTitle } from './use-application-title';

/** The name of the draft of what was heard with the no to this application. */
export const noDraftKey = (application: string) => `visibility/no/${application}`;

/** Right after a no: one field for what somebody heard with it. No scale, and closing it is as good. */
export function VisibilityNo({ application, onClose }: { application: Application; onClose: () => void }) {
  const texts = useTexts();
  const title = useApplicationTitle()(application);
  return (
    <RecordedForm
      scope="visibility"
      draftKey={noDraftKey(application.id)}
      title={texts.t('reflection.conclusion.outOfNo.title')}
      saveLabel={texts.t('explorationLog.note.save')}
      cancelLabel={texts.t('actions.notNow')}
      takesFocus={false}
      level={3}
      records={() => [['finding.logged', {}, application.audience === 'private' ? { audience: 'private' } : {}]]}
      hasReadersChoice
      toEvents={(values) => {
        const text = textOf(values, 'text');
        return text === undefined ? { missing: 'text' } : [['finding.logged', answered({ text, source: application.to })]];
      }}
      onKept={onClose}
      onCancel={onClose}
    >
      {({ values, missing }) => (
        <TextField
          name="text"
          rows={2}
          label={texts.t('visibility.applications.saidWithNo', { application: title })}
          start={typedText(values, 'text')}
          problem={missing === 'text' ? texts.t('fields.required') : undefined}
        />
      )}
    </RecordedForm>
  );
}
