import type { EntryId } from '@onderweg/core';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
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
  /** The thing; as a function it puts the button among its own. */
  children?: ReactNode | ((eraseButton: ReactNode) => ReactNode) | undefined;
};

/** A thing of the person that can be erased: said before what that means, and undone until they go on. */
export function Erasable({ entry, name, stays, children }: ErasableProps) {
  const { texts, journal, eraser } = useOnderweg();
  const read = () => {
    const { going } = eraser;
    return going && (going.first === entry || going.also.includes(entry)) ? going : undefined;
  };
  const going = useSyncExternalStore(eraser.subscribe, read, read);
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasElsewhere = useRef(false);
  useEffect(() => {
    // Undone, or thought again: back where they were.
    if (wasElsewhere.current && !isAsking && !going) button.current?.focus();
    wasElsewhere.current = isAsking || going?.first === entry;
  }, [isAsking, going, entry]);
  if (going) return <GoingMessage going={going} isFirst={going.first === entry} />;
  if (journal.author.role !== 'client') return <>{typeof children === 'function' ? children(null) : children}</>;
  const eraseButton = isAsking ? null : (
    <button
      ref={button}
      type="button"
      data-quiet=""
      aria-label={`${texts.t('erasing.action')}: ${name}`}
      onClick={() => setIsAsking(true)}
    >
      {texts.t('erasing.action')}
    </button>
  );
  return (
    <>
      {typeof children === 'function' ? children(eraseButton) : children}
      {isAsking ? (
        <EraseQuestion
          entry={entry}
          stays={stays}
          onNo={() => setIsAsking(false)}
          onYes={(also) => {
            setIsAsking(false);
            void eraser.begin(entry, also);
          }}
        />
      ) : typeof children === 'function' ? null : (
        eraseButton
      )}
    </>
  );
}
