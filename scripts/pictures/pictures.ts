export interface Picture {
  /** Of the file, and of the widget in lower case. */
  readonly name: string;
  /** The story that shows it best. */
  readonly story: string;
}

const toPicture = ([name, story]: readonly [string, string]): Picture => ({ name, story: `widgets-${name}--${story}` });

/** One for each widget, in the order of docs/widgets.md. */
export const pictures: readonly Picture[] = [
  toPicture(['course', 'with-next-step']),
  toPicture(['next-step', 'mid-way']),
  toPicture(['intake', 'mid-way']),
  toPicture(['exploration-log', 'mid-way']),
  toPicture(['reflection', 'looking-back']),
  toPicture(['directions', 'mid-way']),
  toPicture(['criteria', 'at-the-end']),
  toPicture(['grid', 'mid-way']),
  toPicture(['market', 'mid-way']),
  toPicture(['journey', 'whole-journey']),
  toPicture(['standstill', 'waiting']),
  toPicture(['visibility', 'thanks']),
  toPicture(['estimates', 'learned']),
  toPicture(['free-writing', 'farewell']),
  toPicture(['session-preparation', 'striking']),
  toPicture(['coach-choice', 'choosing']),
  toPicture(['report', 'for-the-sponsor']),
  toPicture(['profile', 'ticking']),
  toPicture(['after-care', 'letter']),
  toPicture(['nudges', 'choosing']),
  toPicture(['my-data', 'mid-way']),
];
