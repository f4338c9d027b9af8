import { Intake, IntakeDone, IntakeQuestion, IntakeRoot, IntakeSummary } from '@onderweg/react';
import { Career } from '../../shared/career';
import { OwnButton } from '../../shared/own-button';

/** Parts in a server component, under both their names, with a button of the host among them. */
export default function Page() {
  return (
    <Career search="">
      <IntakeRoot>
        <Intake.Welcome />
        <IntakeQuestion />
        <OwnButton />
        <IntakeSummary />
        <IntakeDone />
      </IntakeRoot>
    </Career>
  );
}
