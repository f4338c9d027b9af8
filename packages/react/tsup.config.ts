import { defineConfig } from 'tsup';
import { markClient } from '../../scripts/build/mark-client.ts';
import { buildModules } from '../../tsup.shared.ts';

export default defineConfig(buildModules('src/index.ts', { styles: 'src/styles.css' }, [markClient()]));
