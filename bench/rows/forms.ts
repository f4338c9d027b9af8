import { type Bench, withPage } from '../browser.ts';

export type Form = 'form-ours' | 'form-plain' | 'form-survey';

export const formNames: Record<Form, string> = {
  'form-ours': 'Intake, first question',
  'form-plain': 'uncontrolled React form',
  'form-survey': 'SurveyJS',
};

/** All forms open at once, each in a Chromium of its own, so that they can take turns. */
export function withForms<Result>(use: (forms: Record<Form, Bench>) => Promise<Result>): Promise<Result> {
  return withPage('form-ours', (ours) =>
    withPage('form-plain', (plain) =>
      withPage('form-survey', (survey) => use({ 'form-ours': ours, 'form-plain': plain, 'form-survey': survey })),
    ),
  );
}
