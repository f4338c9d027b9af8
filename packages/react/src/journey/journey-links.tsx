import { useTexts } from '../onderweg/use-texts';
import { useJourneyContext } from './journey.context';
import type { Road } from './journey.road';

/** Over the picture, one link for each bend: an image itself can hold none. */
export function JourneyLinks({ road }: { road: Road }) {
  const texts = useTexts();
  const { goTo, idOf } = useJourneyContext();
  const share = (units: number) => `${Math.round((units / road.height) * 10_000) / 100}%`;
  return (
    <ol data-scope="journey" data-part="links">
      {road.bends.map(({ round, top, height }) => (
        <li key={round.round} ref={(link) => place(link, share(top), share(height))}>
          <a
            href={`#${idOf(round.round)}`}
            onClick={(event) => {
              // The address is the host's, and a shadow root has no place for it to lead to.
              event.preventDefault();
              goTo(round.round);
            }}
          >
            <span data-visually-hidden="">{texts.t('journey.goTo', { n: round.round })}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Not through `style`: on a page that a server sent, a strict policy forbids that. */
function place(link: HTMLElement | null, top: string, height: string): void {
  link?.style.setProperty('inset-block-start', top);
  link?.style.setProperty('block-size', height);
}
