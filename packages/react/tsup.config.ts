import { defineConfig } from 'tsup';
import { writeHostSheets } from '../../scripts/build/host-sheets.ts';
import { inlineSheets } from '../../scripts/build/inline-sheets.ts';
import { markClient } from '../../scripts/build/mark-client.ts';
import { buildModules } from '../../tsup.shared.ts';

export default defineConfig({
  ...buildModules({ index: 'src/index.ts' }, { styles: 'src/styles.css' }, [inlineSheets(), markClient()]),
  onSuccess: async () => writeHostSheets('dist'),
});
