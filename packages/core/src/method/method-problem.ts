/** What belongs in a place of a pack. `whole` is a whole number; `word` is one of the known words. */
export type ExpectedInMethod =
  | 'number'
  | 'whole'
  | 'yesOrNo'
  | 'text'
  | 'word'
  | 'list'
  | 'fields'
  | 'textByLanguage'
  | 'listByLanguage'
  | 'textsByLanguage'
  | 'textsByName'
  | 'textName';

/** From, and up to and with: of a number, of the characters of a text, or of the parts of a list. */
export type MethodLimit = {
  readonly of: 'number' | 'characters' | 'parts';
  readonly least?: number | undefined;
  readonly most?: number | undefined;
};

/** Where a method pack is wrong, and how to mend it, for somebody who never reads code. */
export type MethodProblem = {
  readonly code: 'ONDERWEG-501';
  /** Outermost first: `['intake', 'questions', 2, 'text']`. */
  readonly path: readonly (string | number)[];
  readonly rule: string;
  /** What may have been meant, when a name is nearly one that is known. */
  readonly nearest?: string | undefined;
  /** All that may stand there, when that is a short list. */
  readonly known?: readonly string[] | undefined;
  /** What belongs there, when it is of another kind, or not there yet. */
  readonly expected?: ExpectedInMethod | undefined;
  readonly limit?: MethodLimit | undefined;
  /** Nothing stands there yet. */
  readonly isAbsent?: true | undefined;
  /** The id of the question, the kind or the prompt that it is about. */
  readonly id?: string | undefined;
  /** The word or the name that stands there. */
  readonly given?: string | undefined;
  /** The values of a text, such as `n`: those that it lost, or those that it has. */
  readonly values?: readonly string[] | undefined;
  /** The line of the file, from 1. */
  readonly line?: number | undefined;
  /** For two of the same: the place of the first, from 0. */
  readonly earlier?: number | undefined;
  /** It may stay as it is; it only does nothing, or not what somebody may think. */
  readonly isMild?: true | undefined;
};
