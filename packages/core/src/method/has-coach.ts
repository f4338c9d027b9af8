/** Is a coach part of this method? One is, unless it says no. */
export function hasCoach({ withCoach }: { readonly withCoach?: boolean | undefined }): boolean {
  return withCoach !== false;
}
