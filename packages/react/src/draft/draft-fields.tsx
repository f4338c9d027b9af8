import { createContext, type ReactNode, useContext } from 'react';
import { DraftsLeft } from './drafts-left';
import type { DraftForm } from './draft-form';

const nothing: readonly string[] = [];

const RestoredContext = createContext<readonly string[]>(nothing);

/** Is the text of this field one of an earlier visit? */
export function useIsRestored(name: string): boolean {
  return useContext(RestoredContext).includes(name);
}

export type DraftFieldsProps = {
  form: Pick<DraftForm, 'restored' | 'left' | 'take' | 'discardLeft'>;
  children: ReactNode;
};

/** The fields of a form: each says so when its text is of an earlier visit, and what was begun elsewhere is offered first. */
export function DraftFields({ form, children }: DraftFieldsProps) {
  return (
    <RestoredContext.Provider value={form.restored}>
      <DraftsLeft left={form.left} onTake={form.take} onDiscard={form.discardLeft} />
      {children}
    </RestoredContext.Provider>
  );
}
