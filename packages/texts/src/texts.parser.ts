import { standsFast } from './fixed-texts';
import type { DeepPartial, LocaleTexts, Messages } from './locale.types';
import { isLegible, isMessageProblem, listValues, parseMessage } from './message.parser';
import { flattenMessages, nestMessages } from './message.tree';

/** One thing that is wrong in a file of texts. `ONDERWEG-401`: no text has this name. `ONDERWEG-402`: the message cannot be used. */
export type TextsProblem = { readonly code: 'ONDERWEG-401' | 'ONDERWEG-402'; readonly key: string; readonly reason: string };

/**
 * Checks a firm's own texts, or a file that comes back from a translator, against a language. Takes them nested or flat
 * (`{ "intake.question.label": "…" }`). All or nothing: with one problem, none of the texts is used. A text that is empty is a
 * problem, and so is one that says something else about who reads along; only a whole language has words of its own for that.
 *
 * @example
 * const outcome = parseTexts(JSON.parse(file), nl)
 * const texts = Array.isArray(outcome) ? showProblems(outcome) : createTexts({ locale: nl, overrides: outcome })
 */
export function parseTexts(texts: unknown, reference: LocaleTexts): DeepPartial<Messages> | TextsProblem[] {
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
    return [{ code: 'ONDERWEG-402', key: '', reason: 'texts are an object of names and messages' }];
  }
  const known = flattenMessages(reference.messages);
  const given = flattenMessages(texts);
  const isLanguage = Object.keys(known).every((key) => Object.hasOwn(given, key));
  const spoken = [reference.messages, ...Object.values(reference.address ?? {})].map((messages) =>
    flattenMessages(messages ?? {}),
  );
  const isChanged = (key: string, message: unknown) => spoken.every((messages) => messages[key] !== message);
  const problems = Object.entries(given).flatMap(([key, message]) =>
    !isLanguage && standsFast(key) && Object.hasOwn(known, key) && isChanged(key, message)
      ? [{ code: 'ONDERWEG-402' as const, key, reason: 'this text says who reads along, and stands fast' }]
      : findProblems(key, message, known),
  );
  return problems.length > 0 ? problems : nestMessages(given);
}

function findProblems(key: string, message: unknown, known: { readonly [key: string]: unknown }): TextsProblem[] {
  const original = known[key];
  if (typeof original !== 'string') return [{ code: 'ONDERWEG-401', key, reason: 'there is no text of this name' }];
  if (typeof message !== 'string') return [{ code: 'ONDERWEG-402', key, reason: 'a message is a text' }];
  const parts = parseMessage(message);
  if (isMessageProblem(parts)) return [{ code: 'ONDERWEG-402', key, reason: `${parts.reason}, at character ${parts.at + 1}` }];
  if (!isLegible(parts)) return [{ code: 'ONDERWEG-402', key, reason: 'there is nothing to see in it' }];
  const originalParts = parseMessage(original);
  const given = isMessageProblem(originalParts) ? [] : listValues(originalParts);
  return listValues(parts)
    .filter((name) => !given.includes(name))
    .map((name) => ({
      code: 'ONDERWEG-402',
      key,
      reason: `{${name}} is not known here; there is ${given.join(', ') || 'no value'}`,
    }));
}
