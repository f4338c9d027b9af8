import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDraftSlots } from './draft-slots';

let journal = '';
const opened: ReturnType<typeof createDraftSlots>[] = [];
const openTab = () => {
  const slots = createDraftSlots(journal);
  opened.push(slots);
  return slots;
};

beforeEach(() => {
  journal = `slots-${Math.random()}`;
});
afterEach(() => {
  for (const slots of opened.splice(0)) slots.letGo();
});

describe('draft slots', () => {
  test('[P4] two copies on one page each have their own', async () => {
    const [a, b] = [openTab(), openTab()];
    const [first, second] = await Promise.all([a.own(), b.own()]);
    expect(first).not.toBe(second);
    expect(await a.living([first, second, 'gone'])).toEqual(new Set([first, second]));
  });

  test('who comes back after letting go has the same one again', async () => {
    const a = openTab();
    const slot = await a.own();
    a.letGo();
    expect(await openTab().own()).toBe(slot);
  });

  test('who comes back to a page that is busy just then has the same one again', async () => {
    const a = openTab();
    const slot = await a.own();
    const again = openTab();
    const asked = again.own();
    a.letGo();
    const until = performance.now() + 200;
    while (performance.now() < until);
    expect(await asked).toBe(slot);
  });

  test('another copy of the tab, as browsers make them, does not take what is still in use', async () => {
    const slot = await openTab().own();
    // A copy of a tab begins with a copy of what the tab remembers.
    expect(await openTab().own()).not.toBe(slot);
  });

  test('without locks, copies answer for themselves', async () => {
    const locks = navigator.locks;
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      const a = openTab();
      const slot = await a.own();
      const b = openTab();
      expect(await b.own()).not.toBe(slot);
      expect(await b.living([slot, 'gone'])).toEqual(new Set([slot]));
      a.letGo();
      expect(await b.living([slot])).toEqual(new Set());
    } finally {
      Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    }
  });
});
