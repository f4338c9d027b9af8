/** A name that any place takes as the name of a file, and that tells texts apart also where case does not count. */
export function toFileName(text: string): string {
  const legible = text.replace(/[^A-Za-z0-9-]+/g, '_').slice(0, 60);
  return `${legible}~${sum(text, 0x811c9dc5)}${sum(text, 0x01000193)}`;
}

/** FNV-1a from a beginning: to tell texts apart, not to protect. */
function sum(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
