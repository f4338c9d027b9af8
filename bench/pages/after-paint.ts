/** Resolves when the frame that shows what was just done has been made. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(undefined);
    });
  });
}

/** Resolves in the frame in which the element is there. */
export async function untilThere(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await afterPaint();
  await afterPaint();
}
