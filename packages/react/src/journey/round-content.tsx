import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import type { JourneyRound } from './journey.rounds';
import { RoundCourses } from './round-courses';
import { RoundExploration } from './round-exploration';
import { RoundFinding } from './round-finding';
import { RoundNews } from './round-news';

/** All that a round held, in the order in which it goes: out, found, concluded, chosen. */
export function RoundContent({ round }: { round: JourneyRound }) {
  const texts = useTexts();
  const { explorations, findings, conclusions } = round;
  return (
    <div data-scope="journey" data-part="round-content">
      <RoundNews round={round} />
      {explorations.length > 0 ? (
        <div data-scope="journey" data-part="entries">
          <h4>{texts.t('journey.explored')}</h4>
          <ShowSome of={explorations}>
            {(exploration) => <RoundExploration key={exploration.id} exploration={exploration} />}
          </ShowSome>
        </div>
      ) : null}
      {findings.length > 0 ? (
        <div data-scope="journey" data-part="entries">
          <h4>{texts.t('journey.found')}</h4>
          <ShowSome of={findings}>{(finding) => <RoundFinding key={finding.id} finding={finding} />}</ShowSome>
        </div>
      ) : null}
      <div data-scope="journey" data-part="entries">
        <h4>{texts.t('journey.concluded')}</h4>
        {conclusions.length > 0 ? (
          <ShowSome of={conclusions}>
            {({ id, text }) => (
              <li key={id}>
                <blockquote dir="auto">{text}</blockquote>
              </li>
            )}
          </ShowSome>
        ) : (
          <p data-muted="">{texts.t('journey.noConclusion')}</p>
        )}
      </div>
      <RoundCourses courses={round.courses} />
    </div>
  );
}
