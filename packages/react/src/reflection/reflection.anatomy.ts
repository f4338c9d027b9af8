/** The parts of the reflection, as `data-part` under `data-scope="reflection"`; `data-phase` on the root tells where somebody is. */
export const reflectionAnatomy = {
  scope: 'reflection',
  parts: [
    'root', 'header', 'steps', 'step', 'empty', 'findings', 'group', 'finding', 'prompts', 'written', 'conclusion', 'drawn',
    'starter', 'course', 'move', 'earlier', 'one-voice', 'musts', 'unsaved', 'status', 'done', 'buttons',
  ],
  states: { phase: ['loading', 'empty', 'lookBack', 'conclude', 'course', 'done'] },
} as const;
