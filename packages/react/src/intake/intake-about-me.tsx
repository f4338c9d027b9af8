import { textOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { ownField } from './intake.answers';
import type { IntakeFieldsProps } from './intake-fields';
import { useQuestionWords } from './use-question-words';

/** The client's own words: the question, why now, the goal, life around it, and what the firm itself asks. */
export function IntakeAboutMe({ question, values }: IntakeFieldsProps) {
  const { texts, sponsor } = useOnderweg();
  const words = useQuestionWords(question);
  const sponsorGoal = useDossier((dossier) => dossier.sponsorGoals.last);
  const { asks } = question;
  if (asks === 'own') {
    return <TextField {...words} name={ownField(question)} rows={4} start={typedText(values, ownField(question))} />;
  }
  if (asks === 'prompt') {
    const choices = (['inside', 'outside', 'both'] as const).map((value) => ({
      value,
      label: texts.t(`intake.prompt.${value}`),
    }));
    return (
      <>
        <ChoiceField {...words} name="prompt" choices={choices} start={textOf(values, 'prompt')} />
        <TextField
          name="promptText"
          label={texts.t('intake.prompt.textLabel')}
          hint={texts.t('intake.prompt.textHint')}
          example={texts.t('intake.prompt.example')}
          rows={3}
          start={typedText(values, 'promptText')}
        />
      </>
    );
  }
  return (
    <>
      <TextField {...words} name={asks} rows={asks === 'question' ? 3 : 4} start={typedText(values, asks)} />
      {asks === 'goal' && sponsorGoal ? (
        <aside data-scope="intake" data-part="answer">
          <strong>{texts.t('intake.goal.sponsorLabel', { sponsor: sponsor ?? texts.t('readers.yourSponsor') })}</strong>
          <p dir="auto">{sponsorGoal.goal}</p>
          <p data-muted="">{texts.t('intake.goal.difference')}</p>
        </aside>
      ) : null}
    </>
  );
}
