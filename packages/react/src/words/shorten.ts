/** The first words of a longer text on one line, whole words where that is possible, with a sign that there is more. */
export function shorten(text: string, longest: number): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  // By characters as people see them: half of a pair is no character.
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  const start = characters.slice(0, longest).join('');
  const lastSpace = start.lastIndexOf(' ');
  return lastSpace > start.length / 2 ? `${start.slice(0, lastSpace)} …` : `${start}…`;
}
