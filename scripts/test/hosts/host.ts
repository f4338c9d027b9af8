/** A small project of somebody else, in `e2e/hosts/projects/<name>`, that installs the packages as they are published. */
export interface Host {
  readonly name: string;
  /** Folders of `e2e/hosts/projects` that it is made of, with the place in it where each goes. */
  readonly from: Readonly<Record<string, string>>;
  /** What has to be right before it is driven; each is one test. */
  readonly steps: readonly { readonly name: string; readonly program: string; readonly args: readonly string[] }[];
}

const types = { name: 'types', program: 'pnpm', args: ['run', 'types'] };
const build = { name: 'build', program: 'pnpm', args: ['run', 'build'] };
const next = { shared: 'shared', next: '.' };
const vite = { shared: 'src/shared', vite: '.' };

const compilers = { lowest: 'typescript-lowest', latest: 'typescript' };
const resolutions = { bundler: 'esnext', nodenext: 'nodenext' };

export const hosts: readonly Host[] = [
  // The slow ones first, so that two at a time end together.
  { name: 'next-15', from: next, steps: [build] },
  { name: 'next-16', from: next, steps: [build] },
  { name: 'webpack-5', from: { shared: 'src/shared' }, steps: [types, build] },
  { name: 'vite-react-18', from: vite, steps: [types, build] },
  { name: 'vite-react-19', from: vite, steps: [types, build] },
  {
    name: 'types',
    from: {},
    steps: Object.entries(compilers).flatMap(([compiler, folder]) =>
      Object.entries(resolutions).map(([resolution, module]) => ({
        name: `${compiler} ${resolution}`,
        program: 'node',
        args: [`node_modules/${folder}/bin/tsc`, '--moduleResolution', resolution, '--module', module],
      })),
    ),
  },
];
