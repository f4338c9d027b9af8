/**
 * Lets the page do what waits: drawing, and what somebody types or presses. By a message, because browsers make a timer wait
 * four milliseconds, and a long journal has hundreds of pieces.
 */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resume);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
