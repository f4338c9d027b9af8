import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { untilThere } from './after-paint.ts';
import { watchKeys } from './watch-keys.ts';

/** Nine pages, the first with the question of the intake. */
const pages = Array.from({ length: 9 }, (_, at) => ({
  name: `page${at}`,
  elements: [
    {
      type: 'comment',
      name: `question${at}`,
      rows: 3,
      title: 'Wat is je vraag?',
      description: 'In je eigen woorden. Het mag nog vaag zijn.',
      placeholder: 'Bijvoorbeeld: ik wil meer avontuur in mijn werk.',
    },
  ],
}));

async function prepare() {}

async function mount() {
  const model = new Model({ pages, showProgressBar: 'top', textUpdateMode: 'onTyping' });
  createRoot(document.getElementById('root') as HTMLElement).render(<Survey model={model} />);
  await untilThere('textarea');
}

Object.assign(globalThis, { bench: { prepare, mount, ...watchKeys() } });
