import { sponsorView } from '@onderweg/core';
import { useId } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { ReportWhoSees } from './report-who-sees';
import { useAddressedToSponsor } from './use-addressed-to-sponsor';

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** All that the party that pays can see now, from the one function that decides it; usable on its own. */
export function ReportSponsorPreview() {
  const { texts, sponsor } = useOnderweg();
  const today = useToday();
  const id = useId();
  const { track, started, coachSessionsHeld, status, ended } = sponsorView(useDossier(whole), today);
  const addressed = useAddressedToSponsor();
  const payer = sponsor ?? texts.t('readers.yourSponsor');
  const unknown = texts.t('report.sponsorPreview.nothing');
  const hasBegun = started !== undefined || status !== 'running';
  const rows = [
    [texts.t('report.sponsorPreview.track'), track ? texts.t(`terms.tracks.${track}`) : unknown],
    [texts.t('report.sponsorPreview.started'), started ? texts.date(started, 'long') : unknown],
    [texts.t('report.sponsorPreview.sessions'), String(coachSessionsHeld)],
    [texts.t('report.sponsorPreview.status'), hasBegun ? texts.t(`report.sponsorPreview.statuses.${status}`) : unknown],
  ] as const;
  return (
    <section data-scope="report" data-part="sponsor-preview" aria-labelledby={id}>
      <h3 id={id}>{texts.t('report.sponsorPreview.title', { sponsor: payer })}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {addressed.length > 0 ? (
        <>
          <p>
            <strong>{texts.t('report.sponsorPreview.addressed', { sponsor: payer })}</strong>
          </p>
          <ul>
            {addressed.map(({ entry, text }) => (
              <li key={entry} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p data-muted="">
        {ended
          ? texts.t('report.sponsorPreview.ended', { day: texts.date(ended, 'long'), sponsor: payer })
          : texts.t('report.sponsorPreview.intro')}
      </p>
      {track ? <ReportWhoSees track={track} /> : null}
    </section>
  );
}
