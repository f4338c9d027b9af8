import { useId } from 'react';
import { BegunList } from '../draft/begun-list';
import { useBegun } from '../draft/use-begun';
import { logForms, toView } from '../exploration-log/exploration-log.view';
import { isViewThere } from '../exploration-log/is-view-there';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useLead } from '../onderweg/use-lead';
import { useCourseContext } from './course.context';
import type { CourseNextProps } from './course-next';

/** What somebody began to write and did not finish, where they come in. */
export function CourseBegun({ onGo }: CourseNextProps) {
  const id = useId();
  const { texts, drafts } = useOnderweg();
  const { phase, dossier } = useCourseContext();
  const leadOn = useLead(onGo);
  const begun = (useBegun(logForms) ?? [])
    .map((each) => ({ ...each, view: toView(each.draft.place, each.form) }))
    .filter(({ view }) => isViewThere(dossier, view));
  if (phase === 'paused' || begun.length === 0) return null;

  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 id={id}>{texts.t('course.whereWasI.open')}</h3>
      <BegunList
        begun={begun}
        formOf={({ view }) => view.at}
        // The log opens in the form that is taken up.
        onGoOn={onGo && ((chosen) => void drafts.take(chosen).then(() => leadOn('go')))}
        onDiscard={(chosen) => void drafts.discard(chosen)}
      />
    </section>
  );
}
