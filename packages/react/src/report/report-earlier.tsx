import { useTexts } from '../onderweg/use-texts';
import { useReportContext } from './report.context';

/** Which reports went out, and when the client read them. */
export function ReportEarlier() {
  const texts = useTexts();
  const { earlier } = useReportContext();
  if (earlier.length === 0) return null;
  return (
    <details data-scope="report" data-part="earlier">
      <summary>{texts.t('report.earlier')}</summary>
      <ul>
        {earlier.map(({ id, at, seenByClientOn, includes }) => (
          <li key={id}>
            {texts.t('report.earlierOn', {
              day: texts.date(at.slice(0, 10), 'long'),
              seen: texts.date(seenByClientOn ?? at.slice(0, 10), 'long'),
            })}
            {includes ? <span data-muted="">{` ${texts.list(includes)}`}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
