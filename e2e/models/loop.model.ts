import type { Page } from '@playwright/test';
import { expect } from './portal.test.ts';
import { type Language, toTexts } from './language.ts';
import { goToCareer } from './portal.model.ts';

/** The loop as a person walks it, in the words of their language. */
export function createLoop(page: Page, language: Language) {
  const { t } = toTexts(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const next = () => button(t('actions.next')).click();

  return {
    beginIntake: () => button(t('intake.welcome.start')).click(),

    answerQuestion: (text: string) => field(t('intake.question.label')).pressSequentially(text),

    next,

    async giveDirection(title: string) {
      await button(t('intake.skip')).click();
      await field(t('intake.direction.label')).fill(title);
      await next();
    },

    async finishIntake() {
      await button(t('intake.progress.toSummary')).click();
      await button(t('intake.complete.action')).click();
      await expect(page.locator('[data-scope="course"]').first()).toBeVisible();
    },

    async plan({ question, who, ifThen }: { question: string; who: string; ifThen: string }) {
      await goToCareer(page, 'log');
      await button(t('explorationLog.add.plan')).click();
      await field(t('explorationLog.plan.question.label')).fill(question);
      await field(t('explorationLog.plan.kind.label')).selectOption('talk/4');
      await field(t('explorationLog.plan.who.label')).fill(who);
      await field(t('explorationLog.plan.ifThen.label')).fill(ifThen);
      await button(t('explorationLog.plan.save')).click();
      await expect(page.getByText(t('explorationLog.plan.saved'))).toBeVisible();
    },

    async comeBack(note: string) {
      await page
        .getByRole('button', { name: new RegExp(`^${t('explorationLog.buttons.done')}: `) })
        .first()
        .click();
      await field(t('explorationLog.note.label')).fill(note);
      await page.getByText(t('explorationLog.note.kind.surprise'), { exact: true }).click();
      await button(t('actions.save')).click();
      await expect(page.getByText(note)).toBeVisible();
    },

    async note(text: string) {
      await goToCareer(page, 'log');
      await button(t('explorationLog.add.note')).click();
      await field(t('explorationLog.note.label')).fill(text);
      await button(t('explorationLog.note.save')).click();
      await expect(page.getByText(t('explorationLog.note.saved'))).toBeVisible();
    },

    async lookBack(soNow: string) {
      await goToCareer(page, 'reflection');
      await field(t('reflection.prompts.soNow.label')).fill(soNow);
      await button(t('reflection.save')).click();
    },

    async conclude(conclusion: string) {
      await field(t('reflection.conclusion.label')).fill(conclusion);
      await page.getByRole('checkbox').first().check();
      await button(t('reflection.conclusion.save')).click();
      await button(t('actions.next')).click();
    },

    async choose(course: 'persist' | 'deepen', reason: string) {
      await page.getByRole('radio', { name: new RegExp(`^${t(`reflection.courses.${course}.name`)}`) }).check();
      await field(t('reflection.course.reason.label')).fill(reason);
      await button(t('reflection.course.save')).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('1');
    },
  };
}
