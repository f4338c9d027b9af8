import type { Page } from 'playwright';

export type TaskClock = {
  /** Milliseconds of work of the main thread while this runs: scripts, styles, layout, paint. Waiting does not count. */
  time(run: () => Promise<unknown>): Promise<number>;
  /** @param rate 4 makes the processor four times as slow */
  throttle(rate: number): Promise<void>;
};

export async function openTaskClock(page: Page): Promise<TaskClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
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
