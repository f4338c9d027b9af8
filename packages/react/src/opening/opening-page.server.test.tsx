import { nl } from '@onderweg/texts/nl';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Intake, Onderweg } from '..';

test('[P38] a server that draws a page without a journal never asks what time it is', () => {
  const now = () => {
    throw new Error('A page that is drawn ahead has no day.');
  };
  const page = (
    <Onderweg journal={{ status: 'opening' }} locale={nl} now={now}>
      <Intake />
    </Onderweg>
  );
  expect(renderToString(page)).toContain('Je dossier gaat open');
});
