import { defineConfig } from 'tsup';
import { buildModules } from '../../tsup.shared.ts';

export default defineConfig(buildModules({ index: 'src/index.ts', machine: 'src/machine.ts' }));
