import { defineConfig } from 'tsup';
import { build } from '../../tsup.shared.ts';

export default defineConfig(
  build({ 'memory/index': 'src/memory/index.ts', 'web/index': 'src/web/index.ts', 'indexeddb/index': 'src/indexeddb/index.ts' }),
);
