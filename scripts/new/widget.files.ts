import type { Name } from './name.ts';

/** The files of a widget folder, as the widgets in the box have them. */
export function writeWidget({ kebab, camel, pascal }: Name): Record<string, string> {
  return {
    [`use-${kebab}.ts`]: `import type { Dossier } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useRootOr } from '../onderweg/use-root-or';
import { ${pascal}Context } from './${kebab}.context';

export type ${pascal}Api = {
  readonly findings: number;
};

const countFindings = (dossier: Dossier) => dossier.findings.size;

/**
 * What the widget knows and can do, for one that you draw yourself. Inside \`<${pascal}.Root>\` it is the one of that Root.
 *
 * @example
 * const { findings } = use${pascal}();
 */
export function use${pascal}(): ${pascal}Api {
  return useRootOr(${pascal}Context, useNew${pascal});
}

/** One that is not shared with any part: what a Root holds. */
export function useNew${pascal}(): ${pascal}Api {
  return { findings: useDossier(countFindings) };
}
`,
    [`${kebab}.anatomy.ts`]: `/** The parts of the widget, as \`data-part\` under \`data-scope="${kebab}"\`. */
export const ${camel}Anatomy = {
  scope: '${kebab}',
  parts: ['root', 'title'],
  states: { phase: ['empty', 'filled'] },
} as const;
`,
    [`${kebab}.context.ts`]: `import { createContext, useContext } from 'react';
import type { ${pascal}Api } from './use-${kebab}';

export const ${pascal}Context = createContext<${pascal}Api | undefined>(undefined);

/** @throws Error outside \`<${pascal}.Root>\` */
export function use${pascal}Context(): ${pascal}Api {
  const ${camel} = useContext(${pascal}Context);
  if (!${camel}) throw new Error('This part stands outside <${pascal}.Root>.');
  return ${camel};
}
`,
    [`${kebab}-root.tsx`]: `import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { ${pascal}Context } from './${kebab}.context';
import { useNew${pascal} } from './use-${kebab}';

/** Holds the widget together; put its parts inside, in any order. */
export function ${pascal}Root({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const ${camel} = useNew${pascal}();
  return (
    <${pascal}Context.Provider value={${camel}}>
      <WidgetRoot scope="${kebab}" phase={${camel}.findings === 0 ? 'empty' : 'filled'} label={texts.t('${camel}.title')}>
        {children}
      </WidgetRoot>
    </${pascal}Context.Provider>
  );
}
`,
    [`${kebab}-title.tsx`]: `import { useTexts } from '../onderweg/use-texts';
import { use${pascal}Context } from './${kebab}.context';

/** What this is; and before there is anything to show, what will come here. */
export function ${pascal}Title() {
  const texts = useTexts();
  const { findings } = use${pascal}Context();
  return (
    <div data-scope="${kebab}" data-part="title">
      <h2>{texts.t('${camel}.title')}</h2>
      {findings === 0 ? <p data-muted="">{texts.t('${camel}.empty')}</p> : null}
    </div>
  );
}
`,
    [`${kebab}.tsx`]: `import { ${pascal}Root } from './${kebab}-root';
import { ${pascal}Title } from './${kebab}-title';

/**
 * What it is for, in one plain sentence.
 *
 * @example
 * <${pascal} />
 */
export function ${pascal}Widget() {
  return (
    <${pascal}Root>
      <${pascal}Title />
    </${pascal}Root>
  );
}
`,
    [`${kebab}.css`]: `:where([data-scope="${kebab}"][data-part="title"]) {
  display: grid;
  gap: 6px;
}
`,
    [`${kebab}.guarded.ts`]: `import { guardWidget } from '../boundary/guard-widget';
import { ${pascal}Widget } from './${kebab}';
import { ${pascal}Root as Own${pascal}Root } from './${kebab}-root';

export const Guarded${pascal} = /* @__PURE__ */ guardWidget(${pascal}Widget);
export const ${pascal}Root = /* @__PURE__ */ guardWidget(Own${pascal}Root);
`,
    'index.ts': `import { Guarded${pascal}, ${pascal}Root } from './${kebab}.guarded';
import { ${pascal}Title } from './${kebab}-title';

/** The ready widget, and the parts that it is built from. */
export const ${pascal} = /* @__PURE__ */ Object.assign(Guarded${pascal}, { Root: ${pascal}Root, Title: ${pascal}Title });

export { ${camel}Anatomy } from './${kebab}.anatomy';
export { type ${pascal}Api, use${pascal} } from './use-${kebab}';
`,
    'examples/basic.tsx': `import { ${pascal} } from '@onderweg/react';

export function Basic${pascal}() {
  return <${pascal} />;
}
`,
    [`${kebab}.stories.tsx`]: `import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { ${pascal} } from '.';

const meta = { title: 'Widgets/${pascal}', component: ${pascal} } satisfies Meta<typeof ${pascal}>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Hier komt wat je opschrijft.')).toBeVisible();
  },
};

export const Filled: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 2 })).toBeVisible();
  },
};
`,
    [`${kebab}.browser.test.tsx`]: `import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { host } from '../test-host/test-host';
import { ${pascal} } from '.';

afterEach(cleanup);

test('${kebab}: says what will come before anything has happened', async () => {
  await host(<${pascal} />);
  await expect.element(await screen.findByText('Hier komt wat je opschrijft.')).toBeVisible();
});
`,
  };
}
