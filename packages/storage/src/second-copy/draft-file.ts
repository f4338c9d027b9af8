import { toFileName } from './file-name';

export function toDraftFileName(folder: string, key: string): string {
  return `${folder}/d~${toFileName(key)}`;
}

export function isDraftFile(name: string): boolean {
  return name.slice(name.indexOf('/') + 1).startsWith('d~');
}

export function readDraftFile(text: string): readonly [key: string, text: string] | undefined {
  try {
    const [key, value]: unknown[] = JSON.parse(text);
    return typeof key === 'string' && typeof value === 'string' ? [key, value] : undefined;
  } catch {
    return undefined;
  }
}
