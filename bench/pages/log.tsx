import { type Finding, type Journal, openJournal } from '@onderweg/core';
import { ExplorationLog, Onderweg } from '@onderweg/react';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { WindowVirtualizer } from 'virtua';
import { makeFindings } from '../events.ts';
import { afterPaint, untilThere } from './after-paint.ts';

const text = 'Drie ziekenhuizen, drie verrassingen. Ik keek niet één keer op de klok.';
let journal: Journal;
let prepend: (finding: Finding) => void;

/** The same words and elements as a card of the log, with nothing to look up. */
function Card({ finding }: { finding: Finding }) {
  return (
    <article data-part="finding">
      <strong>{finding.kind}</strong>
      <p>{finding.text}</p>
      <p>
        {finding.at.slice(0, 10)} · {finding.source}
      </p>
      <ul>
        {finding.links.map((link) => (
          <li key={`${link.direction}/${link.about}`}>
            {link.direction}: {link.about} {link.polarity}
          </li>
        ))}
      </ul>
      <button type="button">Wijzig</button>
    </article>
  );
}

function Bare({ start }: { start: readonly Finding[] }) {
  const [findings, setFindings] = useState(start);
  prepend = (finding) => setFindings((known) => [finding, ...known]);
  return (
    <WindowVirtualizer data={findings} as="ul" item="li">
      {(finding) => <Card key={finding.id} finding={finding} />}
    </WindowVirtualizer>
  );
}

async function prepare({ count }: { count: number }) {
  const storage = memoryStorage();
  const store = await storage.open('bench', { newId: () => 'device-2', onChange: () => {}, writer: 1 });
  await store.append(
    makeFindings(count).map((entry) => ({ key: `${entry.device}/${entry.deviceSeq}`, text: JSON.stringify(entry) })),
  );
  await store.close();
  journal = await openJournal({ journal: 'bench', author: { id: 'bench', role: 'client' }, storage });
  return journal.dossier.findings.size;
}

const render = (node: ReactNode) => createRoot(document.getElementById('root') as HTMLElement).render(node);

async function mount({ isOurs }: { isOurs: boolean }) {
  const list = isOurs ? undefined : journal.dossier.findings.map((finding) => finding).reverse();
  render(
    list ? (
      <Bare start={list} />
    ) : (
      <Onderweg journal={journal} locale={nl}>
        <ExplorationLog />
      </Onderweg>
    ),
  );
  await untilThere('[data-part=finding]');
  // The list measures its cards, and draws once more.
  for (let at = 0; at < 3; at++) await afterPaint();
}

/** Milliseconds from a new finding to the frame that holds it; for ours with the journal's own work. */
async function append({ isOurs, rounds }: { isOurs: boolean; rounds: number }): Promise<number[]> {
  const times: number[] = [];
  const [first] = journal.dossier.findings;
  for (let round = 0; round < rounds + 3; round++) {
    await afterPaint();
    const start = performance.now();
    if (isOurs) await journal.record('finding.logged', { text: `${round}: ${text}`, links: [] });
    else prepend({ ...(first as Finding), id: `new${round}`, text: `${round}: ${text}` });
    // Not before it is there: what shows it may be put off behind what is more urgent.
    while (!document.querySelector('[data-part=finding]')?.textContent?.includes(`${round}: ${text}`)) await afterPaint();
    await afterPaint();
    if (round >= 3) times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 30));
  }
  return times;
}

const countNodes = async () => document.querySelectorAll('*').length;

Object.assign(globalThis, { bench: { prepare, mount, append, countNodes } });
