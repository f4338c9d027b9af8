import { type SponsorMaySee, type SponsorRow, sponsorTable, type Track } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What the party that pays sees only in a report, and what never: the rows of the one table that decides it. */
export function ReportWhoSees({ track }: { readonly track: Track }) {
  const texts = useTexts();
  const rows = Object.entries(sponsorTable[track]) as readonly [SponsorRow, SponsorMaySee][];
  const name = (row: SponsorRow, isNever: boolean) =>
    isNever && (row === 'progress' || row === 'ending' || row === 'journey' || row === 'applications')
      ? texts.t(`report.sponsorPreview.rowsNever.${row}`)
      : texts.t(`report.sponsorPreview.rows.${row}`);
  return (['report', 'never'] as const).map((may) => {
    const listed = rows.filter(([, cell]) => cell === may);
    if (listed.length === 0) return null;
    return (
      <details key={may} data-scope="report" data-part="who-sees">
        <summary>{texts.t(may === 'report' ? 'report.sponsorPreview.inReport' : 'report.sponsorPreview.never')}</summary>
        <ul>
          {listed.map(([row]) => (
            <li key={row}>{name(row, may === 'never')}</li>
          ))}
        </ul>
      </details>
    );
  });
}
