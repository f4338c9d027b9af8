/** The parts of the report, as `data-part` under `data-scope="report"`; `data-phase` on the root tells whether it was recorded. */
export const reportAnatomy = {
  scope: 'report',
  parts: ['root', 'form', 'preview', 'page', 'section', 'consent', 'buttons', 'saved', 'earlier', 'sponsor-preview', 'who-sees'],
  states: { phase: ['reading', 'recorded'] },
} as const;
