import { type Schema, safeParse } from '../schema';

export type PayloadIssue = { readonly path: readonly (string | number)[]; readonly rule: string };

/** Where something that is to be written does not fit, strictly: an unknown field is a mistake. Nothing when it fits. */
export function findPayloadIssue(schema: Schema, payload: unknown): PayloadIssue | undefined {
  const outcome = safeParse(schema, payload);
  const issue = outcome.success ? undefined : outcome.error.issues[0];
  if (!issue) return undefined;
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { path: [...issue.path, ...unknownKey].filter((part) => typeof part !== 'symbol'), rule: issue.code };
}
