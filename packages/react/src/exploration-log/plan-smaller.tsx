import { smallerWay, thresholdsOf } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { findLastDread } from '../words/find-last-dread';
import { useKindWord } from '../words/use-kind-word';

export type PlanSmallerProps = {
  /** `talk/4`: a kind and its rung. */
  kind: string;
  /** 0 to 10. */
  dread: number;
  onSmaller: (kind: string) => void;
};

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** A leap, or a step that somebody dreads: allowed as it is, with a smaller one beside it. */
export function PlanSmaller({ kind, dread, onSmaller }: PlanSmallerProps) {
  const texts = useTexts();
  const toKindWord = useKindWord();
  const dossier = useDossier(whole);
  const [id = '', given = '0'] = kind.split('/');
  const rung = Number(given);
  const smaller = smallerWay(dossier, { kind: id, rung });
  const isDreaded = dread >= thresholdsOf(dossier).highDread && rung > 0;
  const last = findLastDread(dossier.explorations);
  return (
    <div role="status" data-scope="exploration-log" data-part="smaller">
      {smaller && (smaller.isWise || isDreaded) ? (
        <>
          <p>
            <strong>{texts.t('explorationLog.smaller.title')}</strong>
          </p>
          <p>{texts.t(isDreaded ? 'explorationLog.smaller.dread' : 'explorationLog.smaller.leap')}</p>
          {isDreaded && last ? <p>{texts.t('explorationLog.smaller.before', last)}</p> : null}
          <button type="button" onClick={() => onSmaller(`${smaller.kind.id}/${smaller.kind.rung}`)}>
            {texts.t('explorationLog.smaller.action', { kind: toKindWord(smaller.kind.id) })}
          </button>
        </>
      ) : null}
    </div>
  );
}
