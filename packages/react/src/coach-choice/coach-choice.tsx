import type { CoachProfile } from '@onderweg/core';
import { readForm, textOf } from '../draft/form-values';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { CoachCard } from './coach-card';
import { useCoachChoice } from './use-coach-choice';

export type CoachChoiceProps = {
  /** The firm's coaches, checked by `parseCoachProfiles`. */
  profiles: readonly CoachProfile[];
};

/**
 * With whom to go on: what speaks for each coach, never a score, and "somebody else" without a reason.
 *
 * @example
 * <CoachChoice profiles={profiles} />
 */
export function CoachChoiceWidget({ profiles }: CoachChoiceProps) {
  const texts = useTexts();
  const { coaches, wish, chosen, choose, chooseElse, recorder } = useCoachChoice(profiles);
  return (
    <WidgetRoot scope="coach-choice" label={texts.t('coachChoice.title')}>
      <h2>{texts.t('coachChoice.title')}</h2>
      <p>{texts.t('coachChoice.intro')}</p>
      <p role="status" data-scope="coach-choice" data-part="saved">
        {chosen
          ? chosen.coach
            ? texts.t('coachChoice.chosen', { name: chosen.name ?? chosen.coach })
            : texts.t('coachChoice.chosenElse')
          : null}
      </p>
      <form
        data-scope="coach-choice"
        data-part="wishes"
        onSubmit={(event) => event.preventDefault()}
        onInput={(event) => {
          const values = readForm(event.currentTarget);
          wish({ sector: textOf(values, 'sector') ?? '', region: textOf(values, 'region') ?? '' });
        }}
      >
        <TextField name="sector" label={texts.t('coachChoice.sector')} hint={texts.t('coachChoice.optional')} />
        <TextField name="region" label={texts.t('coachChoice.region')} hint={texts.t('coachChoice.optional')} />
      </form>
      <Problem error={recorder.problem} />
      <ul>
        {coaches.map((fit) => (
          <li key={fit.coach.id}>
            <CoachCard fit={fit} isDisabled={recorder.isRecording} onChoose={() => void choose(fit.coach)} />
          </li>
        ))}
      </ul>
      <div data-scope="coach-choice" data-part="buttons">
        <button type="button" disabled={recorder.isRecording} onClick={() => void chooseElse()}>
          {texts.t('coachChoice.else')}
        </button>
      </div>
      <SavingState />
    </WidgetRoot>
  );
}
