import { useOnderweg } from '../onderweg/onderweg.context';
import { useRecord } from '../onderweg/use-record';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';

/** The client's goal beside that of who pays. A difference is common; seen first, then put on the list, then talked about. */
export function CourseGoals() {
  const { texts, sponsor } = useOnderweg();
  const { dossier, phase } = useCourseContext();
  const { record, problem, isRecording } = useRecord();
  const theirs = dossier.sponsorGoals.last?.goal;
  if (!theirs || phase === 'paused' || phase === 'over') return null;
  const mine = dossier.intake?.goal || dossier.intake?.question;
  const difference = dossier.goalDifferences.last;
  const state = !difference || difference.settledAt ? 'none' : difference.raisedAt ? 'raised' : 'marked';
  const payer = sponsor ?? texts.t('readers.yourSponsor');
  const id = difference?.id ?? '';
  return (
    <details data-scope="course" data-part="goals">
      <summary data-scope="course" data-part="pause-label">
        {texts.t('course.goals.title')}
      </summary>
      <dl>
        {mine ? (
          <div>
            <dt>{texts.t('course.goals.mine')}</dt>
            <dd>{mine}</dd>
          </div>
        ) : null}
        <div>
          <dt>{texts.t('course.goals.theirs', { sponsor: payer })}</dt>
          <dd>{theirs}</dd>
        </div>
      </dl>
      <p role="status">{state === 'none' ? null : texts.t(`course.goals.${state}`)}</p>
      <Problem error={problem} />
      <div data-scope="course" data-part="buttons">
        {state === 'none' ? (
          <button type="button" disabled={isRecording} onClick={() => void record('goalDifference.marked', {})}>
            {texts.t('course.goals.differs')}
          </button>
        ) : null}
        {state === 'marked' ? (
          <button type="button" disabled={isRecording} onClick={() => void record('goalDifference.raised', { id })}>
            {texts.t('standstill.caughtBetween.actions.putOnList')}
          </button>
        ) : null}
        {state === 'none' ? null : (
          <button type="button" disabled={isRecording} onClick={() => void record('goalDifference.settled', { id })}>
            {texts.t('course.goals.settle')}
          </button>
        )}
      </div>
    </details>
  );
}
