import { Standstill } from '@onderweg/react';

export function BasicStandstill() {
  return <Standstill onAct={(action) => console.info(action)} />;
}
