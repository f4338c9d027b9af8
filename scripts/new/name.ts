/** One name in the spellings that the code uses. */
export interface Name {
  /** `shift-ended` */
  readonly kebab: string;
  /** `shiftEnded` */
  readonly camel: string;
  /** `ShiftEnded` */
  readonly pascal: string;
  /** `Shift ended` */
  readonly plain: string;
}

export function spell(words: readonly string[]): Name {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  return {
    kebab: words.join('-'),
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    plain: capital(words.join(' ')),
  };
}

const vague = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'item', 'items', 'data', 'misc'];

/** The words of `shift-plan`; a sentence that says what is wrong with it otherwise. */
export function readKebab(given: string): readonly string[] | string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(given)) return `'${given}' is not a name in kebab-case, such as shift-plan.`;
  return readWords(given.split('-'));
}

/** The words of `workShift.ended`: a thing, and what happened to it. */
export function readDotted(given: string): readonly string[] | string {
  if (!/^[a-z][a-zA-Z]*\.[a-z]+$/.test(given)) {
    return `'${given}' is not the name of an event: it is a thing and what happened to it, such as finding.logged.`;
  }
  return readWords(given.replace(/[A-Z]/g, (letter) => `.${letter.toLowerCase()}`).split('.'));
}

function readWords(words: readonly string[]): readonly string[] | string {
  const found = words.find((word) => vague.includes(word));
  return found ? `'${found}' says nothing: name what it is about.` : words;
}
