import type { Application } from '@onderweg/core';
import { useId, useState } from 'react';
import { answered, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { DayField } from '../fields/day-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { ShowSome } from '../show-some/show-some';
import { useAllDirectionChoices } from '../words/use-all-direction-choices';
import { useApplicationTitle } from './use-application-title';
import type { VisibilityApi } from './use-visibility';
import { useSaidNo } from './use-said-no';
import { VisibilityNo } from './visibility-no';

const outcomes = ['invited', 'offer', 'rejected', 'noAnswer'] as const;

/** Applications one by one, each with what was heard. A "no" is information, and many is no progress: there is no count. */
export function VisibilityApplications({
  applications,
  heard,
  recorder,
}: Pick<VisibilityApi, 'applications' | 'heard' | 'recorder'>) {
  const texts = useTexts();
  const id = useId();
  const toTitle = useApplicationTitle();
  const directions = useAllDirectionChoices();
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState<{ isNo: boolean }>();
  const no = useSaidNo(applications.map(({ application }) => application));

  async function onHeard(application: Application, outcome: (typeof outcomes)[number]) {
    const isNo = outcome === 'rejected' || outcome === 'noAnswer';
    if (!(await heard(application.id, outcome))) return;
    setSaid({ isNo });
    if (isNo) no.hear(application.id);
  }

  return (
    <section data-scope="visibility" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{texts.t('visibility.applications.title')}</h3>
      {isOpen ? (
        <RecordedForm
          scope="visibility"
          draftKey="visibility/application"
          title={texts.t('visibility.applications.add')}
          saveLabel={texts.t('visibility.applications.save')}
          takesFocus
          level={3}
          records={(values) => [['application.sent', { direction: textOf(values, 'direction') }]]}
          hasReadersChoice
          toEvents={(values) => {
            const [to, sentOn] = [textOf(values, 'to'), textOf(values, 'sentOn')];
            if (to === undefined) return { missing: 'to' };
            if (sentOn !== undefined && sentOn > today) return { missing: 'sentOn' };
            const more = { jobTitle: textOf(values, 'jobTitle'), direction: textOf(values, 'direction'), sentOn };
            return [['application.sent', answered({ to, ...more })]];
          }}
          onKept={() => setIsOpen(false)}
          onCancel={() => setIsOpen(false)}
        >
          {({ values, missing }) => (
            <>
              <TextField
                name="to"
                label={texts.t('visibility.applications.to')}
                start={typedText(values, 'to')}
                problem={missing === 'to' ? texts.t('fields.required') : undefined}
              />
              <TextField
                name="jobTitle"
                label={texts.t('visibility.applications.jobTitle')}
                start={typedText(values, 'jobTitle')}
              />
              <DayField
                name="sentOn"
                label={texts.t('visibility.applications.sentOn')}
                hint={texts.t('visibility.applications.sentOnHint')}
                start={textOf(values, 'sentOn')}
                problem={missing === 'sentOn' ? texts.t('visibility.applications.sentOnLate') : undefined}
              />
              <SelectField
                name="direction"
                label={texts.t('explorationLog.plan.direction.label')}
                choices={directions}
                none={texts.t('explorationLog.plan.direction.none')}
                start={textOf(values, 'direction')}
              />
            </>
          )}
        </RecordedForm>
      ) : (
        <div data-scope="visibility" data-part="buttons">
          <button type="button" onClick={() => setIsOpen(true)}>
            {texts.t('visibility.applications.add')}
          </button>
        </div>
      )}
      <p role="status">{said ? texts.t(`visibility.applications.${said.isNo ? 'heardNo' : 'heardYes'}`) : null}</p>
      {no.open.map((application) => (
        <VisibilityNo
          key={application.id}
          application={application}
          onClose={() => {
            setSaid(undefined);
            no.close(application.id);
          }}
        />
      ))}
      <ShowSome of={applications} first={20}>
        {({ application, state, answer }) => {
          const { jobTitle, sentOn } = application;
          const title = toTitle(application);
          const named = [title, jobTitle].filter(Boolean).join(', ');
          const day = texts.date(answer?.at.slice(0, 10) ?? sentOn, 'long');
          const asks = answer ? 'heardMore' : 'heard';
          return (
            <li key={application.id} data-scope="visibility" data-part="card">
              <Erasable entry={application.entry} name={named}>
                <h4 dir="auto">{title}</h4>
                {jobTitle ? <p dir="auto">{jobTitle}</p> : null}
                <p data-muted="">{`${texts.t(`states.application.${state}`)} · ${day}`}</p>
                <details>
                  <summary aria-label={`${texts.t(`visibility.applications.${asks}`)}: ${named}`}>
                    {texts.t(`visibility.applications.${asks}`)}
                  </summary>
                  <div data-scope="visibility" data-part="buttons">
                    {outcomes.map((outcome) =>
                      // What was heard is heard once.
                      outcome === state ? null : (
                        <button
                          key={outcome}
                          type="button"
                          aria-label={`${texts.t(`states.application.${outcome}`)}: ${named}`}
                          disabled={recorder.isRecording}
                          onClick={() => void onHeard(application, outcome)}
                        >
                          {texts.t(`states.application.${outcome}`)}
                        </button>
                      ),
                    )}
                  </div>
                </details>
              </Erasable>
            </li>
          );
        }}
      </ShowSome>
    </section>
  );
}
