/** Watches for tasks that hold a page up. What it hands back says how long the longest was, in milliseconds; 0 when all were short. */
export function watchTasks(): () => Promise<number> {
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return async () => {
    // The browser tells of a task some time after its end.
    await new Promise((told) => setTimeout(told, 200));
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
