import { BegunList } from '../draft/begun-list';
import { useExplorationLogContext } from './exploration-log.context';

/** What somebody began to write here and did not finish. */
export function ExplorationLogBegun() {
  const { begun, goOn, discard } = useExplorationLogContext();
  return (
    <BegunList
      begun={begun}
      formOf={({ view }) => view.at}
      onGoOn={(chosen) => void goOn(chosen)}
      onDiscard={(chosen) => void discard(chosen)}
    />
  );
}
