import { Reflection } from '@onderweg/react';

export function BasicReflection() {
  return (
    <Reflection
      onLog={() => console.info('To the exploration log.')}
      onPlan={({ reason }) => console.info(`To the next exploration: ${reason}.`)}
    />
  );
}
