import { useDossier } from '../onderweg/use-dossier';
import { useOnderweg } from '../onderweg/onderweg.context';
import type { NextStepGoal } from './next-step';
import type { NextStepApi } from './use-next-step';

export type NextStepDecidedProps = Pick<NextStepApi, 'mode' | 'direction' | 'application'> & {
  onDecide: (() => void) | undefined;
  onGo: ((goal: NextStepGoal, direction?: string) => void) | undefined;
};

/** Who chose, could choose, or was invited: what that asks, and nobody is sent to look around. */
export function NextStepDecided({ mode, direction, application, onDecide, onGo }: NextStepDecidedProps) {
  const { texts, method } = useOnderweg();
  // After illness a place is found by trying and talking, more than by a letter.
  const isAfterIllness = method.track === 'reintegration';
  const title = useDossier((dossier) => dossier.directions).get(direction ?? '')?.title;
  const toButton = (goal: NextStepGoal, label: string, isFirst: boolean) =>
    onGo ? (
      <button type="button" data-primary={isFirst ? '' : undefined} onClick={() => onGo(goal, direction)}>
        {label}
      </button>
    ) : null;
  return (
    <div data-scope="next-step" data-part="enough">
      {mode === 'ready' ? (
        <>
          {title ? <p>{texts.t('nextStep.ready', { direction: title })}</p> : null}
          <p>{texts.t('nextStep.enough')}</p>
          {onDecide ? (
            <button type="button" data-primary="" onClick={onDecide}>
              {texts.t('nextStep.decide')}
            </button>
          ) : null}
        </>
      ) : null}
      {mode === 'chosen' ? (
        <>
          <p>{texts.t('nextStep.chosen.text', { direction: title ?? '' })}</p>
          <div data-scope="next-step" data-part="buttons">
            {isAfterIllness ? null : toButton('apply', texts.t('nextStep.chosen.apply'), true)}
            {toButton('call', texts.t('nextStep.chosen.call'), isAfterIllness)}
          </div>
        </>
      ) : null}
      {mode === 'widen' ? (
        <>
          <p>{texts.t('course.firstMoves.unknownJobs.text')}</p>
          {toButton('widen', texts.t('reflection.course.next.widen'), true)}
        </>
      ) : null}
      {mode === 'invited' ? (
        <>
          <p>{texts.t('nextStep.invited.text', { to: application?.to || 'none' })}</p>
          {toButton('prepare', texts.t('nextStep.invited.prepare'), true)}
        </>
      ) : null}
    </div>
  );
}
