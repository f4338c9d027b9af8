import { createLoop } from '../models/loop.model.ts';
import { toTexts } from '../models/language.ts';
import { goToCareer, openCareer } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const { t } = toTexts('nl-je');
const journey = 'nurse/2026-01-24';

test('a page that closes in the middle of a sentence opens in the middle of that sentence', async ({ context, page, quiet }) => {
  await openCareer(page, 'log', { journey });
  await page.getByRole('button', { name: t('explorationLog.add.note') }).click();
  await page.getByLabel(t('explorationLog.note.label')).pressSequentially('Ze zoeken juist verpleegk');
  // The promise is two seconds of typing at most.
  await page.waitForTimeout(1_500);
  await page.close();
  const later = await context.newPage();
  await quiet(later);
  await openCareer(later, 'log', { journey });
  await expect(later.getByLabel(t('explorationLog.note.label'))).toHaveValue('Ze zoeken juist verpleegk');
  await expect(later.getByText(t('fields.draftFound'))).toBeVisible();
});

test('without internet everything goes on, and is kept', async ({ context, page }) => {
  await openCareer(page, 'log', { journey });
  await context.setOffline(true);
  await expect(page.getByText('Geen internet.')).toBeVisible();
  const I = createLoop(page, 'nl-je');
  await I.note('Geschreven in de trein, zonder bereik.');
  await expect(page.getByText(t('saving.states.saved'))).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await goToCareer(page, 'log');
  await expect(page.getByText('Geschreven in de trein, zonder bereik.')).toBeVisible();
});

test('two tabs stay in step, and both may write', async ({ context, page, quiet }) => {
  await openCareer(page, 'log', { journey });
  const other = await context.newPage();
  await quiet(other);
  await openCareer(other, 'log', { journey });
  await createLoop(page, 'nl-je').note('Uit het eerste tabblad.');
  await expect(other.getByText('Uit het eerste tabblad.')).toBeVisible();
  await createLoop(other, 'nl-je').note('Uit het tweede tabblad.');
  await expect(page.getByText('Uit het tweede tabblad.')).toBeVisible();
  await page.reload();
  await goToCareer(page, 'log');
  await expect(page.getByText('Uit het eerste tabblad.')).toBeVisible();
  await expect(page.getByText('Uit het tweede tabblad.')).toBeVisible();
});
