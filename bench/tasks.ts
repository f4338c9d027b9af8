import type { Page } from 'playwright';

export type TaskClock = {
  /** Milliseconds of work that the page makes while this runs. Waiting does not count. */
  time(run: () => Promise<unknown>): Promise<number>;
  /** @param rate 4 makes the processor four times as slow */
  throttle(rate: number): Promise<void>;
};

/** The browser's own handling of tasks and input is the same for everybody, and six times as much. */
const isWork = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

export async function openTaskClock(page: Page): Promise<TaskClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => (isWork.has(name) ? sum + value * 1000 : sum), 0);
  };
  return {
    time: async (run) => {
      const start = await read();
      await run();
      return (await read()) - start;
    },
    throttle: async (rate) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}
