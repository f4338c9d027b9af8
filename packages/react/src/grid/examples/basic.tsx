import { Grid } from '@onderweg/react';

export function BasicGrid() {
  return <Grid onExplore={({ direction, about }) => console.info(direction, about)} />;
}
