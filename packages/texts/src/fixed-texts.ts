/**
 * The texts that say who reads along, what goes to whom and that the client decides, by the beginning of their name, or after `*` by
 * its end. Nobody who puts the kit on a page replaces them: a person can rely on these words wherever they meet them.
 */
const readerTexts = [
  '*.private',
  'readers',
  'intake.shareFindings',
  'freeWriting.hint',
  'freeWriting.keep',
  'freeWriting.kept',
  'sessionPreparation.intro',
  'sessionPreparation.struck',
  'course.coach',
  'course.goals.marked',
  'course.firstMoves.farewell.text',
  'reflection.course.onlyClient',
  'report.intro',
  'report.previewSponsor',
  'report.searchDirection.hint',
  'report.remark.hint',
  'report.consent',
  'report.consentMissing',
  'report.madeSponsor',
  'report.kept',
  'report.blockHint',
  'report.blocked',
  'report.noBlock',
  'report.forWhom',
  'report.sponsorPreview',
  'afterCare.selfCheck.kept',
  'afterCare.support.hint',
  'profile.nameHint',
] as const;

/** Does the text of this name stand fast, whatever a host says? */
export function standsFast(name: string): boolean {
  return readerTexts.some((fixed) =>
    fixed.startsWith('*') ? name.endsWith(fixed.slice(1)) : `${name}.`.startsWith(`${fixed}.`),
  );
}
