import { FreeWriting } from '@onderweg/react';

export function BasicFreeWriting() {
  return <FreeWriting />;
}
