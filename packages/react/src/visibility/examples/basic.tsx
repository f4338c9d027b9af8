import { Visibility } from '@onderweg/react';

export function BasicVisibility() {
  return <Visibility />;
}
