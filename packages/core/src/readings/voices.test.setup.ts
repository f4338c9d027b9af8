import type { EventPayloads } from '../events/events';
import { type Happened, on } from './a-dossier.test.setup';

export const today = '2026-01-12';

export function direct(id: string, more: Partial<EventPayloads['direction.added']> = {}): Happened<'direction.added'> {
  return on(today, 'direction.added', { id, title: id, state: 'active', ...more });
}

export function wish(id: string, kind: 'must' | 'important' | 'nice' = 'important'): Happened<'criterion.added'> {
  return on(today, 'criterion.added', { id, label: id, kind });
}

/** One voice about one place, `d1/k1`: somebody new each time, unless a source is given. */
export function voice(
  place: string,
  polarity: number,
  more: Partial<EventPayloads['finding.logged']> = {},
  day = today,
): Happened<'finding.logged'> {
  const [direction = '', about = ''] = place.split('/');
  return on(day, 'finding.logged', { text: 'x', links: [{ direction, about, polarity }], ...more });
}

/** Two people who say the same: confirmed. */
export function twice(
  place: string,
  polarity: number,
  more: Partial<EventPayloads['finding.logged']> = {},
): readonly Happened<'finding.logged'>[] {
  return [voice(place, polarity, more), voice(place, polarity, more)];
}

export function visit(
  id: string,
  day: string,
  more: Partial<EventPayloads['exploration.done']> = {},
): Happened<'exploration.done'> {
  return on(day, 'exploration.done', { id, directions: ['d1'], ...more });
}
