import { type Journal, isOnderwegError, OnderwegError } from '@onderweg/core';
import { useEffect, useState } from 'react';
import { type Career, openCareer } from './open-career';

export type CareerState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: OnderwegError }
  | ({ readonly kind: 'open' } & Career);

/** Opens the journal when the page appears, and closes it when it goes. */
export function useCareer(journey: string, person: string): CareerState {
  const [state, setState] = useState<{ journey: string; state: CareerState }>();
  useEffect(() => {
    let isGone = false;
    let opened: Journal | undefined;
    openCareer(journey, person).then(
      (career) => {
        opened = career.journal;
        if (isGone) void opened.close();
        else setState({ journey, state: { kind: 'open', ...career } });
      },
      (cause) => {
        const error = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-302', { cause });
        if (!isGone) setState({ journey, state: { kind: 'failed', error } });
      },
    );
    return () => {
      isGone = true;
      void opened?.close();
    };
  }, [journey, person]);
  return state?.journey === journey ? state.state : { kind: 'opening' };
}
