import { expect, test } from 'vitest';
import { isFixedText } from './fixed-texts';

test.each([
  'readers',
  'readers.private',
  'readers.choices.coach',
  'report.sponsor.cooperation',
  'saving.states.saved',
  'intake.shareFindings.yes',
  'estimates.private',
  'a.text.of.later.kept',
])('[M18] %s stands fast', (name) => {
  expect(isFixedText(name)).toBe(true);
});

test.each(['course.title', 'intake.title', 'reflection.title', 'readersOfBooks.title', 'explorationLog.title', 'private'])(
  '[M18] %s may be the firm’s own',
  (name) => {
    expect(isFixedText(name)).toBe(false);
  },
);
