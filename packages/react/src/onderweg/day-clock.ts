/** The day that it is for a person, and word of the next one. */
export type DayClock = {
  /** `2026-01-12` */
  readonly read: () => string;
  /** Calls back when another day may have begun: when the page is seen again, and at midnight while somebody looks at it. */
  readonly subscribe: (listener: () => void) => () => void;
};

const dayLength = 86_400_000;
/** A clock that is put forward in the night makes a day shorter; so often is looked. */
const longestWait = 3_600_000;
const shortestWait = 1_000;

/** The clock of one person: `now` tells the moment, the zone which day that is. */
export function createDayClock(now: () => Date, timeZone: string): DayClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

  function readParts(): Readonly<Record<string, string>> {
    const date = now();
    if (Number.isNaN(date.getTime())) return {};
    return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  }

  function read(): string {
    const { year = '', month, day } = readParts();
    return year === '' ? '' : `${year.padStart(4, '0')}-${month}-${day}`;
  }

  function countToMidnight(): number {
    const { hour, minute, second } = readParts();
    return dayLength - ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
  }

  function subscribe(listener: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look(): void {
      clearTimeout(timer);
      listener();
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(look, Math.max(shortestWait, Math.min(longestWait, countToMidnight() || longestWait)));
    }
    const signs = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'pageshow'],
    ] as const;
    for (const [target, sign] of signs) target.addEventListener(sign, look);
    look();
    return () => {
      clearTimeout(timer);
      for (const [target, sign] of signs) target.removeEventListener(sign, look);
    };
  }

  return { read, subscribe };
}
