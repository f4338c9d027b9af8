const encoder = new TextEncoder();
const decoder = new TextDecoder();
const most = 75;

/**
 * Words as iCalendar keeps them: its own signs escaped, every kind of line break as `\n`, so that no reader sees a line of its own in
 * it, and other control signs left out (RFC 5545, 3.3.11).
 */
export function toCalendarText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** One line, folded at 75 octets without breaking a character (RFC 5545, 3.1). */
export function toContentLine(name: string, value: string): string {
  const octets = encoder.encode(`${name}:${value}`);
  const parts: string[] = [];
  let start = 0;
  while (start < octets.length) {
    // A folded line begins with a space, which counts.
    let end = Math.min(start + (start === 0 ? most : most - 1), octets.length);
    while (end < octets.length && ((octets[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end--;
    parts.push(decoder.decode(octets.subarray(start, end)));
    start = end;
  }
  return parts.join('\r\n ');
}
