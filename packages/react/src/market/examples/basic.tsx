import { Market } from '@onderweg/react';

export function BasicMarket() {
  return <Market />;
}
