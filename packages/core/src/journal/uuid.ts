/**
 * Ids that sort by the time they were made (UUIDv7, RFC 9562), also within one millisecond.
 *
 * @param now milliseconds since 1970
 */
export function createIds(now: () => number): () => string {
  let last = 0;
  let count = 0;
  return () => {
    const time = Math.max(0, now());
    if (time > last) {
      last = time;
      count = 0;
    } else if (++count > 0xfff) {
      last++;
      count = 0;
    }
    const random = crypto.getRandomValues(new Uint8Array(8));
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const head = last.toString(16).padStart(12, '0').slice(-12);
    const sequence = `7${count.toString(16).padStart(3, '0')}`;
    return `${head.slice(0, 8)}-${head.slice(8)}-${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
