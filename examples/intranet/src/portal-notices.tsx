import type { Offline } from '@onderweg-example/offline';
import { useSyncExternalStore } from 'react';
import { useWords } from './words/use-words';

/** Whether there is a connection, and whether a newer version of the site is ready. */
export function PortalNotices({ offline }: { offline: Offline }) {
  const words = useWords();
  const { connection, opensAgain, hasNewVersion } = useSyncExternalStore(offline.subscribe, offline.getState);
  return (
    <>
      <p className="notice" role="status">
        {connection === 'online'
          ? null
          : `${words.offline[connection]} ${words.offline[opensAgain ? 'opensAgain' : 'staysOpen']}`}
      </p>
      <div className="notice" role="status">
        {hasNewVersion && connection === 'online' ? (
          <>
            <p>{words.version.ready}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {words.version.open}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}
