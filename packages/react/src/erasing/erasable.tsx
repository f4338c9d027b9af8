import type { EntryId } from '@onderweg/core';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { EraseQuestion } from './erase-question';
import { GoingMessage } from './going-message';

export type ErasableProps = {
  /** The entry that the thing rests on. */
  entry: EntryId;
  /** What it is called, for who hears the button. */
  name: string;
  /** What stays when it goes, where somebody could think otherwise. */
  stays?: ReactNode | undefined;
  children?: ReactNode | undefined;
};

/** A thing of the person that can be erased: said before what that means, and undone until they go on. */
export function Erasable({ entry, name, stays, children }: ErasableProps) {
  const { texts, journal, eraser } = useOnderweg();
  const read = () => eraser.going;
  const going = useSyncExternalStore(eraser.subscribe, read, read);
  const [isAsking, setIsAsking] = useState(false);
  if (going?.first === entry) return <GoingMessage going={going} />;
  if (journal.author.role !== 'client') return <>{children}</>;
  return (
    <>
      {children}
      {isAsking ? (
        <EraseQuestion
          stays={stays}
          onNo={() => setIsAsking(false)}
          onYes={() => {
            setIsAsking(false);
            void eraser.begin(entry);
          }}
        />
      ) : (
        <button
          type="button"
          data-quiet=""
          aria-label={`${texts.t('erasing.action')}: ${name}`}
          onClick={() => setIsAsking(true)}
        >
          {texts.t('erasing.action')}
        </button>
      )}
    </>
  );
}
