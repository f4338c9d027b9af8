import { createLoop } from '../models/loop.model.ts';
import { languages, toTexts } from '../models/language.ts';
import { goToCareer, openCareer } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const question = 'Ik wil meer avontuur in mijn werk.';
const finding = 'De meeste ritten zijn gewoon vervoer.';
const conclusion = 'Dus ik wil het zelf zien voor ik kies.';

for (const language of languages) {
  test(`the whole loop on a phone: ${language}`, async ({ page }) => {
    const I = createLoop(page, language);
    const { t } = toTexts(language);
    await openCareer(page, 'intake', { language });
    await I.beginIntake();
    await I.answerQuestion('Ik wil meer av');
    await page.waitForTimeout(1_500);
    await page.reload();
    await expect(page.getByLabel(t('intake.question.label'))).toHaveValue('Ik wil meer av');
    await page.getByLabel(t('intake.question.label')).fill(question);
    await I.next();
    await I.giveDirection('Ambulanceverpleegkundige');
    await I.finishIntake();
    await expect(page.getByText(question)).toBeVisible();

    await I.plan({ question: 'Hoe zag je laatste dienst eruit?', who: 'de buurman', ifThen: 'Als ik koffie heb, dan bel ik.' });
    await I.comeBack(finding);
    await I.lookBack('Eerst zelf kijken.');
    await I.conclude(conclusion);
    await I.choose('persist', 'Eén stem is geen bewijs.');

    await goToCareer(page, 'journey');
    await expect(page.getByRole('img').first()).toBeVisible();
    await page.getByRole('heading', { name: t('journey.round', { n: 1 }), exact: true }).click();
    await expect(page.getByText(conclusion)).toBeVisible();

    // And again: the next round is open.
    await I.plan({ question: 'Wat beslis je zelf?', who: 'een centralist', ifThen: 'Als het vrijdag is, dan app ik.' });
    await I.comeBack('Zij beslist alleen, en dat wil ik ook.');
    await goToCareer(page, 'now');
    await expect(page.getByText(t('course.next.steps.reflect'))).toBeVisible();
  });
}
