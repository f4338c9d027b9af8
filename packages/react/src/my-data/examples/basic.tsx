import { MyData } from '@onderweg/react';

export function BasicMyData() {
  return <MyData />;
}
