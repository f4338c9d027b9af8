import { JourneyList } from './journey-list';
import { JourneyMeasures } from './journey-measures';
import { JourneyPicture } from './journey-picture';
import { JourneyRoot } from './journey-root';
import { JourneyTitle } from './journey-title';

/**
 * The road so far: a picture of the rounds, and below it a list that says the same.
 *
 * @example
 * <Journey />
 */
export function JourneyWidget() {
  return (
    <JourneyRoot>
      <JourneyTitle />
      <JourneyPicture />
      <JourneyMeasures />
      <JourneyList />
    </JourneyRoot>
  );
}
