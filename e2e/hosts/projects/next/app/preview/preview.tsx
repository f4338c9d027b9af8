'use client';

import { type Journal, openJournal } from '@onderweg/core';
import { Course, Directions, Intake, Journey, Onderweg } from '@onderweg/react';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { Suspense, use, useState } from 'react';

const author = { id: 'visitor', role: 'client' } as const;

/** What somebody sees before there is a login: drawn on the server, over a journal that this visit alone has. */
export function Preview({ now }: { now: string }) {
  const [opening] = useState(() =>
    openJournal({ journal: 'visitor', author, storage: memoryStorage({ durability: 'durable' }) }),
  );
  return (
    <Suspense>
      <Widgets opening={opening} now={now} />
    </Suspense>
  );
}

function Widgets({ opening, now }: { opening: Promise<Journal>; now: string }) {
  const [clock] = useState(() => () => new Date(now));
  const theme = { scheme: 'dark', tokens: { accent: '#7a1f4b' } } as const;
  return (
    <Onderweg journal={use(opening)} locale={nl} now={clock} timeZone="Europe/Amsterdam" theme={theme}>
      <Course />
      <Intake />
      <Directions />
      <Journey />
    </Onderweg>
  );
}
