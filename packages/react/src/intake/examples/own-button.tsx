import { Intake, useIntake } from '@onderweg/react';

/** A button of your own among the parts: inside `<Intake.Root>` the hook is the one that the parts share. */
export function IntakeWithOwnButton() {
  return (
    <Intake.Root>
      <Intake.Welcome />
      <Intake.Question />
      <ToSummary />
      <Intake.Summary />
      <Intake.Done />
    </Intake.Root>
  );
}

function ToSummary() {
  const { phase, step, questions, toSummary } = useIntake();
  if (phase !== 'asking') return null;
  return (
    <button type="button" onClick={toSummary}>
      Genoeg voor nu (vraag {step + 1} van {questions.length})
    </button>
  );
}
