import { ExplorationLogNote, ExplorationLogRoot, Intake, SavingState } from '@onderweg/react';
import { Career } from '../shared/career';

type Props = { searchParams: Promise<{ scheme?: string }> };

/** A server component: the widget, and parts under the names that they have for a server. */
export default async function Page({ searchParams }: Props) {
  const { scheme = '' } = await searchParams;
  return (
    <Career search={`?scheme=${scheme}`}>
      <Intake />
      <ExplorationLogRoot start={{ at: 'note' }}>
        <ExplorationLogNote />
        <SavingState />
      </ExplorationLogRoot>
    </Career>
  );
}
