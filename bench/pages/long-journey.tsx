import { type Journal, openJournal, type RecordedEvent } from '@onderweg/core';
import { Course, Directions, Grid, NextStep, Onderweg, Reflection, Report, SessionPreparation } from '@onderweg/react';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { createRoot, type Root } from 'react-dom/client';
import { afterPaint, untilThere } from './after-paint.ts';
import { watchTasks } from './longest-task.ts';

const abouts = ['k0', 'k1', 'k2', 'k3', 'chance', 'doable'];
const pages = {
  now: <Course nextStep={<NextStep />} />,
  directions: (
    <>
      <Directions />
      <Grid />
    </>
  ),
  reflection: <Reflection start="conclude" />,
  share: (
    <>
      <SessionPreparation />
      <Report />
    </>
  ),
};

let journal: Journal;
let root: Root | undefined;

/** A journey with so many directions, and findings about all of them. */
async function prepare({ directions, findings }: { directions: number; findings: number }) {
  journal = await openJournal({ journal: 'bench', author: { id: 'bench', role: 'client' }, storage: memoryStorage() });
  const happened: RecordedEvent[] = [['intake.given', { question: 'Wat past bij mij?' }]];
  for (let at = 0; at < 4; at++) happened.push(['criterion.added', { id: `k${at}`, label: `Wens ${at}`, kind: 'important' }]);
  for (let at = 0; at < directions; at++) {
    happened.push(['direction.added', { id: `d${at}`, title: `Richting ${at}`, state: 'active' }]);
  }
  for (let at = 0; at < findings; at++) {
    const about = abouts[at % abouts.length] ?? 'chance';
    const links = [{ direction: `d${at % directions}`, about, polarity: at % 3 === 0 ? -1 : 1 }];
    happened.push(['finding.logged', { text: `Vondst ${at}`, source: `bron ${at % 97}`, links }]);
  }
  await journal.recordAll(happened);
  return journal.dossier.findings.size;
}

async function mount({ page }: { page: keyof typeof pages }) {
  const readLongest = watchTasks();
  root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(
    <Onderweg journal={journal} locale={nl}>
      {pages[page]}
    </Onderweg>,
  );
  await untilThere('[data-part=root] *');
  for (let at = 0; at < 3; at++) await afterPaint();
  return readLongest();
}

async function unmount() {
  root?.unmount();
  await afterPaint();
}

const countNodes = async () => document.querySelectorAll('*').length;

Object.assign(globalThis, { bench: { prepare, mount, unmount, countNodes } });
