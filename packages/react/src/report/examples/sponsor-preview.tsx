import { Report } from '@onderweg/react';

/** On its own, for a page about who sees what. */
export function SponsorPreview() {
  return (
    <section data-widget="" aria-label="Wie ziet wat">
      <Report.SponsorPreview />
    </section>
  );
}
