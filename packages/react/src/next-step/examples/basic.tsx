import { NextStep } from '@onderweg/react';

export function BasicNextStep() {
  return <NextStep onPlan={({ direction, about }) => console.info(direction, about)} />;
}
