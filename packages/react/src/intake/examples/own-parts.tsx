import { Intake, SavingState } from '@onderweg/react';

/** The same intake without the welcome and with the saving state on top: put the parts where you want them. */
export function IntakeOfOwnParts() {
  return (
    <Intake.Root>
      <SavingState />
      <Intake.Progress />
      <Intake.Welcome />
      <Intake.Question />
      <Intake.Summary />
      <Intake.Done />
    </Intake.Root>
  );
}
