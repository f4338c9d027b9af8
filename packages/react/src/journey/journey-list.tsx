import { useTexts } from '../onderweg/use-texts';
import { useJourneyContext } from './journey.context';
import { JourneyRoundPart } from './journey-round';

/** The same in words, newest first; a round is written out when it is opened. */
export function JourneyList() {
  const texts = useTexts();
  const { rounds, isEmpty } = useJourneyContext();
  if (isEmpty) return null;
  return (
    <ol data-scope="journey" data-part="list" aria-label={texts.t('journey.asList')} reversed>
      {rounds.map((round) => (
        <JourneyRoundPart key={round.round} round={round} />
      ))}
    </ol>
  );
}
