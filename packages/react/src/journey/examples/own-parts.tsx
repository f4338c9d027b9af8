import { Journey } from '@onderweg/react';

/** Only the list, for a page that has a picture of its own. */
export function JourneyAsList() {
  return (
    <Journey.Root>
      <Journey.Title />
      <Journey.List />
    </Journey.Root>
  );
}
