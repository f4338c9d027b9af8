import { isMethod, type Method, parseMethod } from '@onderweg/core';
import { readMethodFile } from '@onderweg/texts';
import { checkFile } from './check-file';
import type { FirmFile } from './firm-files';

export type FileProblems = {
  readonly name: string;
  readonly problems: readonly string[];
  /** How many more there are. */
  readonly more?: number;
};

/** The method of today, and the versions before it, for who began with those. */
export type Methods = { readonly today: Method; readonly earlier: readonly Method[] };

/** All versions of the firm's method; or what is wrong, file by file. */
export function readMethods(files: readonly FirmFile[]): Methods | readonly FileProblems[] {
  const read = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const wrong = read.flatMap(({ name, bytes }) => {
    const { isGood, words, more } = checkFile(bytes);
    return isGood ? [] : [{ name, problems: words, more }];
  });
  if (wrong.length > 0) return wrong;
  const known = read.flatMap(({ name, bytes }) => {
    const method = parseMethod(readMethodFile(bytes).pack);
    return isMethod(method) ? [{ name, method }] : [];
  });
  const [newest, ...others] = known.sort((a, b) => b.method.version - a.method.version);
  if (!newest) return [{ name: 'methods', problems: ['In deze map staat nog geen methode.'] }];
  const strange = others.filter(({ method }) => method.id !== newest.method.id);
  const twice = others.filter(({ method }, at) => [newest, ...others][at]?.method.version === method.version);
  const mixed = [
    ...strange.map(({ name, method: { id } }) => ({
      name,
      problems: [
        `Bij ‘id’: Hier staat ‘${id}’, en in ${newest.name} staat ‘${newest.method.id}’. Alle versies van één methode hebben dezelfde id. Haal weg wat van een ander is.`,
      ],
    })),
    ...twice.map(({ name, method: { version } }) => ({
      name,
      problems: [`Bij ‘version’: ${version} staat ook in een ander bestand. Geef de nieuwste een hoger getal.`],
    })),
  ];
  return mixed.length > 0 ? mixed : { today: newest.method, earlier: others.map(({ method }) => method) };
}

export function isMethods(read: Methods | readonly FileProblems[]): read is Methods {
  return !Array.isArray(read);
}
