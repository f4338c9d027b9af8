import { useId, useRef } from 'react';
import { useBegun } from '../draft/use-begun';
import { logForms } from '../exploration-log/exploration-log.view';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useCourseContext } from './course.context';
import { CourseChoice } from './course-choice';
import { useExplorationWords } from '../words/use-exploration-words';
import { usePhaseFocus } from './use-phase-focus';

/** For somebody who comes back after weeks: what they knew, their course, and what was still open. */
export function CourseWhereWasI() {
  const texts = useTexts();
  const id = useId();
  const { phase, back, today, place, dossier, goOn } = useCourseContext();
  const toWords = useExplorationWords();
  const begun = useBegun(logForms);
  const title = useRef<HTMLHeadingElement>(null);
  usePhaseFocus(title, ['welcome']);
  if (phase !== 'welcome') return null;
  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t('course.whereWasI.title')}
      </h3>
      {dossier.lastActive ? (
        <p>{texts.t('course.whereWasI.away', { since: texts.relativeDays(dossier.lastActive, today) })}</p>
      ) : null}
      {back.conclusions.length > 0 ? (
        <div data-bulleted="">
          <h4>{texts.t('course.whereWasI.known')}</h4>
          <ul>
            {back.conclusions.map((conclusion) => (
              <li key={conclusion.id} dir="auto">
                {conclusion.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {place.lastCourses.length > 0 ? (
        <div>
          <h4>{texts.t('course.whereWasI.agreed')}</h4>
          {place.lastCourses.map((course) => (
            <CourseChoice key={course.id} course={course} />
          ))}
        </div>
      ) : null}
      {back.open.length > 0 ? (
        <div data-bulleted="">
          <h4>{texts.t('course.whereWasI.open')}</h4>
          <ShowSome of={back.open} first={5}>
            {(exploration) => (
              <li key={exploration.id}>
                {toWords(exploration)} <span data-muted="">({texts.t(`states.exploration.${exploration.state}`)})</span>
              </li>
            )}
          </ShowSome>
        </div>
      ) : begun?.length === 0 ? (
        <p>{texts.t('course.whereWasI.nothingOpen')}</p>
      ) : null}
      <div data-scope="course" data-part="buttons">
        <button type="button" data-primary="" onClick={() => goOn('next')}>
          {texts.t('course.whereWasI.goOn')}
        </button>
        <button type="button" onClick={() => goOn('others')}>
          {texts.t('course.whereWasI.other')}
        </button>
      </div>
    </section>
  );
}
