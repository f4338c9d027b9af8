import type { RecordedEvent } from '@onderweg/core';
import { RecordedForm, type RecordedFormProps } from '../draft/recorded-form';
import { useExplorationLogContext } from './exploration-log.context';
import { type ExplorationLogView, overview, toDraftKey } from './exploration-log.view';

export type LogFormProps = Pick<RecordedFormProps, 'title' | 'saveLabel' | 'start' | 'toEvents' | 'readers' | 'children'> & {
  view: ExplorationLogView;
};

/** One form of the log; when it was kept, somebody is back in the overview. */
export function LogForm({ view, ...form }: LogFormProps) {
  const { go, leave, hasMoved } = useExplorationLogContext();
  const onKept = (events: readonly RecordedEvent[]) => go(overview, events.at(-1)?.[0]);
  return (
    <RecordedForm
      {...form}
      scope="exploration-log"
      draftKey={toDraftKey(view)}
      takesFocus={hasMoved}
      onKept={onKept}
      onCancel={leave}
    />
  );
}
