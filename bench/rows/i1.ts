import type { Row } from '../measure.ts';
import { median } from '../race.ts';
import { openTaskClock } from '../tasks.ts';
import { type Form, formNames, withForms } from './forms.ts';

export const row: Row = ({ isQuick }) =>
  withForms(async (forms) => {
    const warmUp = 2;
    const rounds = (isQuick ? 7 : 21) + warmUp;
    const times: Record<Form, number[]> = { 'form-ours': [], 'form-plain': [], 'form-survey': [] };
    for (let round = 0; round < rounds; round++) {
      for (const [name, { page, run }] of Object.entries(forms) as [Form, (typeof forms)[Form]][]) {
        // A fresh page each time: mounting for the first time is what a person waits for.
        await page.reload();
        await run('prepare');
        const clock = await openTaskClock(page);
        const took = await clock.time(() => run('mount'));
        if (round >= warmUp) times[name].push(took);
      }
    }
    const own = median(times['form-ours']);
    return {
      row: 'I1',
      what: 'Intake, first question: mount work',
      figures: (Object.keys(times) as Form[]).map((name) => ({ what: formNames[name], value: median(times[name]), unit: 'ms' })),
      verdicts: [
        { goal: 'mount ÷ uncontrolled React ≤ 1.5', value: own / median(times['form-plain']), limit: 1.5 },
        { goal: 'mount ÷ SurveyJS ≤ 0.3', value: own / median(times['form-survey']), limit: 0.3 },
      ],
      notes: [`Chromium ${forms['form-ours'].version}; scripts, styles and layout, on a page where the script was already read.`],
    };
  });
