import { ReadersChoice } from '../readers/readers-choice';
import { ReadersOf } from '../readers/readers-of';
import { useIntakeContext } from './intake.context';

/** Who reads what is told here: said while somebody tells it, and chosen before it is kept. */
export function IntakeReaders() {
  const { phase, form, toRecord } = useIntakeContext();
  if (phase !== 'summary') return <ReadersOf events={toRecord} />;
  return (
    <form {...form.formProps} key={form.generation} onSubmit={(event) => event.preventDefault()} noValidate>
      <ReadersChoice values={form.read()} events={toRecord} />
    </form>
  );
}
