import { type Method, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { useIntake } from '../intake/use-intake';
import { useQuestionWords } from '../intake/use-question-words';
import { Onderweg } from '../onderweg/onderweg';
import { useReport } from '../report/use-report';
import { SessionPreparation } from '../session-preparation';
import { Readers } from './readers';
import { ReadersChoice } from './readers-choice';

const { withCoach: _, ...silent } = methods.reorientation;
const without: Method = { ...silent, withCoach: false };

async function read(widget: ReactElement, method: Method): Promise<string> {
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: 'me', author, storage: memoryStorage({ durability: 'durable' }), method });
  return renderToString(
    <Onderweg journal={journal} locale={nl}>
      {widget}
    </Onderweg>,
  );
}

function Audiences() {
  return useReport().audiences.join();
}

function Asked() {
  return useIntake()
    .questions.map(({ asks }) => asks)
    .join();
}

describe('[M23] a coach is part of a method unless it says no', () => {
  test('who reads along', async () => {
    expect(await read(<Readers audience="coach" />, silent)).toContain('Jij leest dit, en je coach zodra die meeloopt.');
    expect(await read(<Readers audience="coach" />, without)).toContain('Er is nu geen coach. Alleen jij leest dit.');
  });

  test('who may read a note', async () => {
    expect(await read(<ReadersChoice values={{}} events={[['finding.logged']]} />, silent)).toContain('Mijn coach en ik');
    const alone = await read(<ReadersChoice values={{}} events={[['finding.logged']]} />, without);
    expect(alone).not.toContain('Mijn coach en ik');
    expect(alone).toContain('Alleen jij leest dit.');
  });

  test('for whom a report is', async () => {
    expect(await read(<Audiences />, silent)).toContain('client,coach,sponsor');
    expect(await read(<Audiences />, without)).toContain('client,sponsor');
  });

  test('what the intake asks', async () => {
    expect(await read(<Asked />, silent)).toContain('shareFindings');
    expect(await read(<Asked />, without)).not.toContain('shareFindings');
  });

  test('the page before a talk', async () => {
    expect(await read(<SessionPreparation />, silent)).toContain('Zodra je coach meeloopt, ziet die dezelfde bladzijde.');
    expect(await read(<SessionPreparation />, silent)).toContain('Er is nog niets gedeeld.');
    expect(await read(<SessionPreparation />, without)).not.toContain('coach');
  });
});

function Words() {
  const { label, hint } = useQuestionWords({
    id: 'share',
    asks: 'shareFindings',
    text: { nl: 'Wil je een taartje?' },
    help: { nl: 'Altijd lekker.' },
  });
  return `${label} ${String(hint)}`;
}

test('[M18] the question about reading along keeps the words of the kit', async () => {
  const words = await read(<Words />, silent);
  expect(words).toContain('Mag je coach meelezen met je vondsten?');
  expect(words).not.toContain('lekker');
});
