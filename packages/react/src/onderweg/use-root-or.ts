import { type Context, useContext } from 'react';

/** What the Root around this part holds, or else a new one: a hook and the parts inside one Root are never two things. */
export function useRootOr<Api, Args extends readonly unknown[]>(
  context: Context<Api | undefined>,
  useNew: (...args: Args) => Api,
  ...args: Args
): Api {
  const held = useContext(context);
  // biome-ignore lint/correctness/useHookAtTopLevel: a component stands inside a Root for its whole life, or outside it.
  return held === undefined ? useNew(...args) : held;
}
