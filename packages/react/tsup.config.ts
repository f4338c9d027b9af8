import { defineConfig } from 'tsup';
import { buildModules } from '../../tsup.shared.ts';

export default defineConfig(buildModules('src/index.ts', { styles: 'src/styles.css' }, { banner: { js: "'use client';" } }));
