import type { MethodProblem } from '@onderweg/core';
import type { LocaleTexts } from './locale.types';
import { isMessageProblem, listValues, type MessagePart, parseMessage } from './message.parser';
import { flattenMessages } from './message.tree';
import { findNearestName } from './nearest-name';

type Tree = Readonly<Record<string, unknown>>;
type Path = MethodProblem['path'];

/** Looking for a near name takes time, and nobody reads more wrong names than this. */
const maxLooks = 200;

/**
 * What is wrong with the texts of a method pack, and what is allowed but does nothing: a name that no text has, a value that was
 * lost, a language that the site does not show, a question about a coach where there is none. It goes with `parseMethod`, which does
 * not know the texts; together they are all that there is to tell. Takes anything, throws nothing.
 *
 * @param locales The languages that the site shows.
 *
 * @example
 * const parsed = parseMethod(pack);
 * const problems = [...(isMethod(parsed) ? [] : parsed), ...reviewMethod(pack, [nl])];
 */
export function reviewMethod(pack: unknown, locales: readonly LocaleTexts[]): MethodProblem[] {
  if (!isTree(pack)) return [];
  return [...findTextProblems(pack, locales), ...findUnshown(pack, locales), ...findNobodyToAsk(pack)];
}

/** Each language has the same names and values, so that any of them tells whether they are right. */
function findTextProblems({ texts }: Tree, [reference]: readonly LocaleTexts[]): MethodProblem[] {
  if (!isTree(texts) || !reference) return [];
  const known = flattenMessages(reference.messages);
  const names = Object.keys(known);
  let looks = 0;

  function findMeant(name: string): string | undefined {
    const asInFile = name.replace(/^[^.]+/, (room) => room.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    if (Object.hasOwn(known, asInFile)) return asInFile;
    looks += 1;
    return looks > maxLooks ? undefined : findNearestName(asInFile, names);
  }

  return Object.entries(texts).flatMap(([language, words]) =>
    Object.entries(isTree(words) ? words : {}).flatMap(([name, word]): readonly MethodProblem[] => {
      const path = ['texts', language, name];
      // What is no name or no text of itself is told by `parseMethod`.
      if (!name.includes('.') || typeof word !== 'string') return [];
      const original = known[name];
      if (typeof original === 'string') return compare(path, name, word, original);
      const nearest = findMeant(name);
      return [{ ...problem(path, 'noSuchText'), given: name, ...(nearest === undefined ? {} : { nearest }) }];
    }),
  );
}

function compare(path: Path, name: string, word: string, original: string): readonly MethodProblem[] {
  const parts = parseMessage(word);
  if (isMessageProblem(parts)) return [problem(path, 'unreadable')];
  const ofKit = parseMessage(original);
  if (isMessageProblem(ofKit)) return [];
  const [has, known] = [listValues(parts), listValues(ofKit)];
  const lost = [...listShown(ofKit)].filter((value) => !has.includes(value)).sort();
  return [
    ...has
      .filter((value) => !known.includes(value))
      .map((value) => ({ ...problem(path, 'strangeValue'), given: value, values: known })),
    ...(lost.length > 0 ? [{ ...problem(path, 'lostValue'), given: name, values: lost }] : []),
  ];
}

/** The values that somebody reads. One that only chooses between words may go with the choice. */
function listShown(parts: readonly MessagePart[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if ('count' in part) shown.add(part.count);
    else if (!('options' in part)) shown.add(part.value);
    else for (const option of Object.values(part.options)) for (const value of listShown(option)) shown.add(value);
  }
  return shown;
}

/** Words in languages that the site does not show: they may stay, and nobody reads them. */
function findUnshown(pack: Tree, locales: readonly LocaleTexts[]): MethodProblem[] {
  const shown = locales.flatMap(({ locale }) => [locale, locale.slice(0, 2)]);
  const spoken = [...new Set(locales.map(({ locale }) => locale.slice(0, 2)))];
  const intake = isTree(pack['intake']) ? pack['intake'] : {};
  const lists: readonly (readonly [Path, unknown])[] = [
    [['intake', 'questions'], intake['questions']],
    [['kinds'], pack['kinds']],
    [['firstMoves'], pack['firstMoves']],
    [['prompts'], pack['prompts']],
  ];
  const places: readonly (readonly [Path, unknown, string | undefined])[] = [
    [['texts'], pack['texts'], undefined],
    ...lists.flatMap(([path, list]) =>
      (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((entry, at) =>
        isTree(entry)
          ? ['text', 'help', 'sheet'].map(
              (field) => [[...path, at, field], entry[field], typeof entry['id'] === 'string' ? entry['id'] : undefined] as const,
            )
          : [],
      ),
    ),
  ];
  return places.flatMap(([path, words, id]) => {
    const languages = isTree(words) ? Object.keys(words) : [];
    if (languages.length === 0 || languages.some((language) => shown.includes(language))) return [];
    return [{ ...problem(path, 'notShown'), known: spoken, isMild: true as const, ...(id === undefined ? {} : { id }) }];
  });
}

/** Without a coach nobody can agree on what a coach may read; the intake leaves the question out. */
function findNobodyToAsk({ withCoach, intake }: Tree): MethodProblem[] {
  const questions = isTree(intake) ? intake['questions'] : undefined;
  if (withCoach !== false || !Array.isArray(questions)) return [];
  return (questions as readonly unknown[]).flatMap((question, at) =>
    isTree(question) && question['asks'] === 'shareFindings'
      ? [
          {
            ...problem(['intake', 'questions', at, 'asks'], 'noCoachToShare'),
            isMild: true as const,
            ...(typeof question['id'] === 'string' ? { id: question['id'] } : {}),
          },
        ]
      : [],
  );
}

function problem(path: Path, rule: string): MethodProblem {
  return { code: 'ONDERWEG-501', path, rule };
}

function isTree(part: unknown): part is Tree {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
