import { openCareer } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const journeys = [
  { name: 'nurse', title: 'Marloes', question: 'Ik wil meer avontuur in mijn werk.', rounds: 6, opensOn: /^10 maart 2026: / },
  { name: 'bank', title: 'Henk', question: 'Ik moet ander werk. Liefst hetzelfde werk.', rounds: 5, opensOn: /^3 maart 2026: / },
  { name: 'secondTrack', title: 'Yusuf', question: undefined, rounds: 4, opensOn: /^21 april 2026: / },
] as const;

for (const { name, title, question, rounds, opensOn } of journeys) {
  test(`${title}: the menu opens the journey, and it reads as one story`, async ({ page }) => {
    await openCareer(page, 'now');
    await page.getByText('Demo', { exact: true }).click();
    await page.getByLabel('Wiens reis').selectOption(name);
    // It opens on a day on which there is something to do, and its days are said in words.
    const days = page.getByLabel('Op welke dag');
    await expect(days.locator('option:checked')).toHaveText(opensOn);
    const [last] = (await days.locator('option').allTextContents()).slice(-1);
    await days.selectOption(last ?? '');
    // After an ending the page quotes the question that it began with.
    if (question) await expect(page.getByText(`begon met: ‘${question}’`)).toBeVisible();
    else await expect(page.locator('[data-scope="course"] blockquote').first()).toBeVisible();
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
    await page.getByText('Demo', { exact: true }).click();
    await page.getByRole('link', { name: 'Reis' }).click();
    await expect(page.getByRole('heading', { name: `Ronde ${rounds}`, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ronde 1', exact: true })).toBeVisible();
  });
}

test('a journey can be seen on each of its days, and gone on with', async ({ page }) => {
  await openCareer(page, 'now', { journey: 'nurse/2026-05-01' });
  await page.getByText('Demo', { exact: true }).click();
  await page.getByLabel('Op welke dag').selectOption('2026-01-15');
  await expect(page.getByText('Ronde 1, sinds 12 januari 2026')).toBeVisible();
  await page.getByText('Demo', { exact: true }).click();
  await page.getByRole('link', { name: 'Verkenningen' }).click();
  await page.getByRole('button', { name: /^Gedaan: Vacatures bekijken/ }).click();
  await page.getByLabel('Je vondst').fill('Ik ging hier zelf verder.');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByText('Ik ging hier zelf verder.')).toBeVisible();
});
