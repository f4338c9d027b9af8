import type { Report } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useReportContext } from './report.context';

/** Which reports were made or held back, when the client read them, and which parts stayed out. */
export function ReportEarlier() {
  const { texts, sponsor } = useOnderweg();
  const { earlier } = useReportContext();
  if (earlier.length === 0) return null;

  function describe({ at, audience, seenByClientOn, includes, excludes, blocked }: Report) {
    const day = texts.date(at.slice(0, 10), 'long');
    const seen = texts.date(seenByClientOn ?? at.slice(0, 10), 'long');
    const reader = texts.t(`report.forWhom.${audience}`, { sponsor: sponsor ?? texts.t('readers.yourSponsor') });
    return {
      what: `${blocked ? texts.t('report.earlierBlocked', { day }) : texts.t('report.earlierOn', { day, seen })} (${reader})`,
      parts: [
        includes?.length ? texts.t('report.contains', { parts: texts.list(includes) }) : '',
        excludes?.length ? texts.t('report.leftOut', { parts: texts.list(excludes) }) : '',
      ],
    };
  }

  return (
    <details data-scope="report" data-part="earlier">
      <summary>{texts.t('report.earlier')}</summary>
      <ul>
        {earlier.map((made) => {
          const { what, parts } = describe(made);
          return (
            <li key={made.id}>
              {what}
              {parts.some(Boolean) ? <span data-muted="">{` ${parts.join(' ')}`}</span> : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
