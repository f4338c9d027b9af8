import { NextStep } from '@onderweg/react';

export function BasicNextStep() {
  return <NextStep onPlan={({ direction, about }, kind) => console.info(direction, about, kind)} />;
}
