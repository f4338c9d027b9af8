import { defineConfig } from 'tsup';
import { build } from '../../tsup.shared.ts';

export default defineConfig(
  build(
    { index: 'src/index.ts', styles: 'src/styles.css' },
    { dts: { entry: { index: 'src/index.ts' } }, banner: { js: "'use client';" } },
  ),
);
