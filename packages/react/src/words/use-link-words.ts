import { aboutOutsider, type FindingLink } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What a link says, in words: "Ambulance nurse, doable: hard". */
export function useLinkWords(): (link: FindingLink) => string {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  const criteria = useDossier((dossier) => dossier.criteria);
  return ({ direction, about, polarity }) => {
    const scale = about === 'chance' || about === 'doable' ? about : about === aboutOutsider ? 'outsider' : 'criterion';
    const gone = texts.t('explorationLog.note.links.gone');
    return texts.t('explorationLog.note.links.summary', {
      direction: directions.get(direction)?.title ?? gone,
      about: scale === 'criterion' ? (criteria.get(about)?.label ?? gone) : texts.t(`explorationLog.note.links.${scale}`),
      polarity: texts.t(`explorationLog.note.polarity.${scale}.${String(polarity) as '0'}`),
    });
  };
}
