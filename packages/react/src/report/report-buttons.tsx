import { toHtml, toMarkdown } from '@onderweg/core';
import { type MouseEvent, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { saveFile } from '../saving/save-file';
import { canPrint, printPage } from './print-page';
import { useReportContext } from './report.context';

/** The report as a file, or on paper. For somebody else only once the client's yes was recorded. */
export function ReportButtons() {
  const { texts } = useOnderweg();
  const { page, isReady } = useReportContext();
  const hasPrint = useSyncExternalStore(neverChanges, () => canPrint(window), neverOnServer);
  if (!isReady || page.sections.length === 0) return null;

  function save(event: MouseEvent<HTMLButtonElement>, ending: 'html' | 'md') {
    const file = `${texts.t('report.file')}.${ending}`;
    const text = ending === 'html' ? toHtml(page, texts.locale) : toMarkdown(page);
    saveFile(event.currentTarget.ownerDocument, file, text, ending === 'html' ? 'text/html' : 'text/markdown');
  }

  return (
    <div data-scope="report" data-part="buttons">
      <button type="button" data-primary="" onClick={(event) => save(event, 'html')}>
        {texts.t('report.saveHtml')}
      </button>
      <button type="button" onClick={(event) => save(event, 'md')}>
        {texts.t('report.saveMarkdown')}
      </button>
      {hasPrint ? (
        <button type="button" onClick={(event) => printPage(event.currentTarget)}>
          {texts.t('report.print')}
        </button>
      ) : null}
    </div>
  );
}

const neverChanges = () => () => undefined;
const neverOnServer = () => false;
