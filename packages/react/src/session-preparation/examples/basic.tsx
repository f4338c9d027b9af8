import { SessionPreparation } from '@onderweg/react';

export function BasicSessionPreparation() {
  return <SessionPreparation since="2026-01-27" />;
}
