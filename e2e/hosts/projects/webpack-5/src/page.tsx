import { ExplorationLog, Intake, SavingState } from '@onderweg/react';
import { Career } from './shared/career';
import { OwnButton } from './shared/own-button';

export function Page({ path, search }: { path: string; search: string }) {
  return <Career search={search}>{path === '/parts' ? <Parts /> : <Widgets />}</Career>;
}

function Widgets() {
  return (
    <>
      <Intake />
      <ExplorationLog.Root start={{ at: 'note' }}>
        <ExplorationLog.Note />
        <SavingState />
      </ExplorationLog.Root>
    </>
  );
}

function Parts() {
  return (
    <Intake.Root>
      <Intake.Welcome />
      <Intake.Question />
      <OwnButton />
      <Intake.Summary />
      <Intake.Done />
    </Intake.Root>
  );
}
