import type { IntakeQuestion } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import type { IntakeAnswers } from './intake.answers';

/** An answer as one line, or nothing when the question is still open. */
export function useAnswerWords({ id, asks }: IntakeQuestion, { intake, picture, direction }: IntakeAnswers): string | undefined {
  const texts = useTexts();
  switch (asks) {
    case 'own':
      return intake.answers?.[id];
    case 'prompt': {
      const parts = [intake.prompt && texts.t(`intake.prompt.${intake.prompt}`), intake.promptText].filter(Boolean);
      return parts.length > 0 ? parts.join(' · ') : undefined;
    }
    case 'picture':
      return picture && [picture.text, texts.list(picture.meanings ?? [])].filter(Boolean).join(' · ');
    case 'direction':
      return direction?.title;
    case 'learning':
      return intake.learning && texts.list(intake.learning.map((form) => texts.t(`intake.learning.${form}`)));
    case 'hoursPerWeek':
      return intake.hoursPerWeek === undefined ? undefined : texts.t('counts.hours', { n: intake.hoursPerWeek });
    case 'deadline':
      return intake.deadline && texts.date(intake.deadline);
    case 'alreadyApplying':
      return intake.alreadyApplying === undefined
        ? undefined
        : texts.t(`intake.alreadyApplying.${intake.alreadyApplying ? 'yes' : 'no'}`);
    case 'shareFindings':
      return intake.shareFindings === undefined
        ? undefined
        : texts.t(`intake.shareFindings.${intake.shareFindings ? 'yes' : 'no'}`);
    default:
      return intake[asks];
  }
}
