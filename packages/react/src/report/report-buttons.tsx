import { toHtml, toMarkdown } from '@onderweg/core';
import { type MouseEvent, useId, useState } from 'react';
import { CheckField } from '../fields/check-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { Problem } from '../saving/problem';
import { useReportContext } from './report.context';
import { saveFile } from '../saving/save-file';

/** The client's yes, recorded; then the report as a file, or on paper. For oneself no yes is needed. */
export function ReportButtons() {
  const { texts, sponsor } = useOnderweg();
  const id = useId();
  const [hasAgreed, setHasAgreed] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const { page, audience, isReady, recordedOn, make, recorder } = useReportContext();
  const reader = audience === 'sponsor' ? (sponsor ?? texts.t('readers.yourSponsor')) : texts.t(`readers.roles.${audience}`);
  const key = JSON.stringify(page);

  async function agree() {
    setIsMissing(hasAgreed !== key);
    if (hasAgreed === key) await make();
  }

  function save(event: MouseEvent<HTMLButtonElement>, ending: 'html' | 'md') {
    const file = `${texts.t('report.file')}.${ending}`;
    const text = ending === 'html' ? toHtml(page, texts.locale) : toMarkdown(page);
    saveFile(event.currentTarget.ownerDocument, file, text, ending === 'html' ? 'text/html' : 'text/markdown');
  }

  return (
    <div data-scope="report" data-part="consent">
      {audience !== 'client' && !isReady && page.sections.length > 0 ? (
        <>
          <CheckField
            key={key}
            name="consent"
            label={texts.t('report.consent', { reader })}
            onChoose={(isChosen) => setHasAgreed(isChosen ? key : undefined)}
          />
          <p id={id} role="alert" data-scope="problem" data-part="text" hidden={!isMissing}>
            {texts.t('report.consentMissing')}
          </p>
          <Problem error={recorder.problem} />
          <div data-scope="report" data-part="buttons">
            <button type="button" data-primary="" aria-describedby={isMissing ? id : undefined} onClick={() => void agree()}>
              {texts.t('report.make')}
            </button>
          </div>
        </>
      ) : null}
      <p role="status" data-scope="report" data-part="saved">
        {recordedOn ? texts.t('report.made', { day: texts.date(recordedOn, 'long') }) : null}
      </p>
      {isReady && page.sections.length > 0 ? (
        <div data-scope="report" data-part="buttons">
          <button type="button" data-primary="" onClick={(event) => save(event, 'html')}>
            {texts.t('report.saveHtml')}
          </button>
          <button type="button" onClick={(event) => save(event, 'md')}>
            {texts.t('report.saveMarkdown')}
          </button>
          <button type="button" onClick={(event) => event.currentTarget.ownerDocument.defaultView?.print()}>
            {texts.t('report.print')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
