import { type Audience, hasCoach } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

const coachWords = {
  none: 'readers.coachLater',
  present: 'readers.coach',
  gone: 'readers.coachGone',
  missing: 'readers.noCoach',
} as const;

/** Who reads along with what is typed here. Stands on every screen where something is typed. */
export function Readers({ audience }: { audience: Audience }) {
  const { texts, sponsor, method, journal } = useOnderweg();
  const coach = useDossier((dossier) => dossier.cycle.value.coach);
  const yourSponsor = sponsor ?? texts.t('readers.yourSponsor');
  const isByCoach = journal.author.role === 'coach';
  const words = isByCoach ? 'readers.byCoach' : coachWords[coach === 'none' && !hasCoach(method) ? 'missing' : coach];
  return (
    <p data-scope="readers" data-part="root" data-audience={audience}>
      <strong>{texts.t('readers.label')}</strong>{' '}
      {audience === 'sponsor' ? texts.t('readers.sponsor', { sponsor: yourSponsor }) : null}
      {audience === 'coach' ? texts.t(words) : null}
      {audience === 'private' ? texts.t('readers.private') : null}{' '}
      {audience === 'sponsor' ? null : texts.t('readers.neverSponsor', { sponsor: yourSponsor })}
    </p>
  );
}
