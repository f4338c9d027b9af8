import { phasesInOrder } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import { CourseAccentsForm } from './course-accents-form';
import { useEmphasis } from '../onderweg/use-emphasis';

/** Where the weight lies, in words, and how to agree on something else. What was agreed before stays, with its reason. */
export function CourseAccents() {
  const texts = useTexts();
  const { phase, dossier } = useCourseContext();
  const { weights } = useEmphasis();
  if (phase !== 'next' && phase !== 'welcome') return null;
  const [last, ...before] = [...dossier.accents].reverse();
  return (
    <details data-scope="course" data-part="accents">
      <summary data-scope="course" data-part="pause-label">
        {texts.t('course.accents.title')}
      </summary>
      <div>
        <p data-muted="">{texts.t('course.accents.hint')}</p>
        <dl data-scope="course" data-part="weights">
          {phasesInOrder.map((each) => (
            <div key={each}>
              <dt>{texts.t(`course.accents.phases.${each}`)}</dt>
              <dd>{texts.t(`course.accents.weights.${String(weights[each]) as '0'}`)}</dd>
            </div>
          ))}
        </dl>
        {last ? (
          <p data-muted="">{texts.t('course.accents.agreed', { date: texts.date(last.at.slice(0, 10), 'long') })}</p>
        ) : null}
        {last?.reason ? <p>{texts.t('course.accents.because', { reason: last.reason })}</p> : null}
        <CourseAccentsForm weights={weights} />
        {before.length > 0 ? (
          <>
            <h4>{texts.t('course.accents.before')}</h4>
            <ul>
              {before.map((each) => (
                <li key={each.id}>
                  {texts.date(each.at.slice(0, 10), 'long')}:{' '}
                  {texts.list(
                    phasesInOrder.map((phase) =>
                      texts.t('course.accents.now', {
                        phase: texts.t(`course.accents.phases.${phase}`),
                        weight: texts.t(`course.accents.weights.${String(each[phase]) as '0'}`),
                      }),
                    ),
                  )}
                  {each.reason ? `. ${texts.t('course.accents.because', { reason: each.reason })}` : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </details>
  );
}
