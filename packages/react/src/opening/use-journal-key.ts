import type { Journal } from '@onderweg/core';
import { useState } from 'react';

/** Another number for each journal, so that nothing of one stays on the screen under another. */
export function useJournalKey(journal: Journal | undefined): number {
  const [known, setKnown] = useState({ journal, key: 0 });
  if (known.journal === journal) return known.key;
  const next = { journal, key: known.key + 1 };
  // In the render: React begins it again before anything below is drawn.
  setKnown(next);
  return next.key;
}
