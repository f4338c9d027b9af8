/**
 * Ids that sort by the time they were made (UUIDv7, RFC 9562), also within one millisecond.
 *
 * @param now milliseconds since 1970
 */
export function createIds(now: () => number): () => string {
  let last = 0;
  let count = 0;
  return () => {
    const shown = now();
    const time = Number.isFinite(shown) ? Math.max(0, shown) : last;
    const random = crypto.getRandomValues(new Uint8Array(9));
    if (time > last) {
      last = time;
      count = 0;
    } else {
      // A step of one would tell how many were made in between, also to who may not read those.
      count += 1 + ((random[8] ?? 0) & 0x1f);
      if (count > 0xfff) {
        last++;
        count = 0;
      }
    }
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const tail = Array.from(random.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const head = last.toString(16).padStart(12, '0').slice(-12);
    const sequence = `7${count.toString(16).padStart(3, '0')}`;
    return `${head.slice(0, 8)}-${head.slice(8)}-${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
