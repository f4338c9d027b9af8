import { defineConfig } from 'tsup';
import { build } from '../../tsup.shared.ts';

export default defineConfig(build({ index: 'src/index.ts' }));
