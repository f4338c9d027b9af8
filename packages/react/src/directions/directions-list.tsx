import type { Direction } from '@onderweg/core';
import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { DirectionCard } from './direction-card';
import { useDirectionsContext } from './directions.context';

/** More than this is for when somebody asks for it: what was taken up comes before what was put aside. */
const firstShown = 20;

/** Every direction, by what somebody is doing with it; none is ever gone. */
export function DirectionsList() {
  const texts = useTexts();
  const { view, chosen, active, candidates, parked } = useDirectionsContext();
  if (view.at !== 'overview') return null;
  return (
    <>
      <Group title={texts.t('directions.chosen')} directions={chosen} />
      <Group title={texts.t('directions.active')} directions={active} />
      <Group title={texts.t('directions.candidates')} directions={candidates} />
      <Group title={texts.t('directions.parked')} directions={parked} />
    </>
  );
}

function Group({ title, directions }: { title: string; directions: readonly Direction[] }) {
  const id = useId();
  if (directions.length === 0) return null;
  return (
    <section data-scope="directions" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ShowSome of={directions} first={firstShown}>
        {(direction) => (
          <li key={direction.id}>
            <DirectionCard direction={direction} />
          </li>
        )}
      </ShowSome>
    </section>
  );
}
