import { Intake } from '@onderweg/react';

export function BasicIntake() {
  return <Intake onComplete={() => console.info('Ready to go out.')} />;
}
