import type { RecordedEvent } from '@onderweg/core';
import { RecordedForm, type RecordedFormProps } from '../draft/recorded-form';
import { useExplorationLogContext } from './exploration-log.context';
import { type ExplorationLogView, overview, toDraftKey } from './exploration-log.view';

export type LogFormProps = Pick<
  RecordedFormProps,
  'title' | 'saveLabel' | 'start' | 'toEvents' | 'records' | 'hasReadersChoice' | 'children'
> & {
  view: ExplorationLogView;
};

/** One form of the log; when it was kept, somebody is back in the overview. */
export function LogForm({ view, ...form }: LogFormProps) {
  const { go, leave, hasMoved } = useExplorationLogContext();
  const later = toLaterNote(view);
  const onKept = (events: readonly RecordedEvent[]) => go(overview, events.at(-1)?.[0]);
  return (
    <RecordedForm
      {...form}
      scope="exploration-log"
      draftKey={toDraftKey(view)}
      place={JSON.stringify(view)}
      rest={later && { key: toDraftKey(later), place: JSON.stringify(later), field: 'text' }}
      takesFocus={hasMoved}
      onKept={onKept}
      onCancel={leave}
    />
  );
}

/** Where words belong that are typed while the form is being recorded: it is answered by then, so they are a note. */
function toLaterNote(view: ExplorationLogView): ExplorationLogView | undefined {
  if (view.at === 'overview' || view.at === 'plan') return undefined;
  return 'exploration' in view && view.exploration !== undefined ? { at: 'note', exploration: view.exploration } : { at: 'note' };
}
