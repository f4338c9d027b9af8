import { intakeAnatomy, textOf, themeTokens } from '@onderweg/react';
import { Preview } from './preview';

export const dynamic = 'force-dynamic';

/** Whole widgets on a server, and plain functions of the kit that it calls itself. */
export default function Page() {
  return (
    <>
      <p id="plain">
        {Object.keys(themeTokens).length > 0 ? 'tokens' : ''} {intakeAnatomy.scope} {textOf({ text: 'woorden' }, 'text')}
      </p>
      <Preview now={new Date().toISOString()} />
    </>
  );
}
