/**
 * Milliseconds of work from a key to the frame that shows it: from the event to the end of its handlers, and from the start of
 * that frame to its end. Waiting for the screen between the two is not work.
 */
export function watchKeys() {
  const taken: number[] = [];
  let startOfKey = 0;
  window.addEventListener('keydown', (event) => (startOfKey = event.timeStamp), { capture: true });
  window.addEventListener('input', () => {
    const start = startOfKey;
    // After the handlers of the page, which stand below or were added before.
    queueMicrotask(() => {
      const handled = performance.now() - start;
      requestAnimationFrame(() => {
        const frame = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => taken.push(handled + performance.now() - frame);
        port2.postMessage(undefined);
      });
    });
  });
  return { readKeys: async () => taken.splice(0) };
}
