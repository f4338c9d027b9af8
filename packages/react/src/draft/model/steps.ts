import fc from 'fast-check';
import { type FormName, forms, pause, type Tab } from './tab';

/** One thing that a person, the browser or the store does. What cannot be done where things stand is passed over. */
export type Step = {
  readonly act: 'type' | 'paste' | 'save' | 'cancel' | 'goOn' | 'leave' | 'kill' | 'fail' | 'heal' | 'slow' | 'wait';
  readonly tab: 0 | 1;
  readonly form: FormName;
};

const often = (act: Step['act'], weight: number) => ({ arbitrary: fc.constant(act), weight });

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    act: fc.oneof(
      often('type', 10),
      often('paste', 3),
      often('save', 6),
      often('cancel', 2),
      often('goOn', 2),
      often('leave', 2),
      often('kill', 2),
      often('fail', 1),
      often('heal', 2),
      often('slow', 2),
      often('wait', 4),
    ),
    tab: fc.constantFrom(0, 1),
    form: fc.constantFrom(...forms),
  }),
  { minLength: 4, maxLength: 24 },
);

/** What is done on the page of one tab. */
export async function act({ page, health }: Tab, step: Step, word: string): Promise<boolean> {
  const form = page.querySelector<HTMLElement>(`[data-form="${step.form}"]`);
  if (!form) return false;
  switch (step.act) {
    case 'type':
    case 'paste':
      return write(form, step.act, word);
    case 'save':
      form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
      break;
    case 'cancel':
      [...form.querySelectorAll('button')].find(({ textContent }) => textContent === 'leave')?.click();
      break;
    case 'goOn':
      form.querySelector<HTMLButtonElement>('[data-scope="draft"] button')?.click();
      break;
    case 'slow':
      health.delay = health.delay === 0 ? 40 : 0;
      break;
    case 'fail':
    case 'heal':
      health.isFailing = step.act === 'fail';
      break;
    default:
      await pause(step.act === 'wait' ? 50 : 0);
  }
  await pause();
  return false;
}

/** True when the word is in the field. */
async function write(form: HTMLElement, how: 'type' | 'paste', word: string): Promise<boolean> {
  form.querySelector<HTMLButtonElement>('[data-open]')?.click();
  const field = await findField(form);
  if (!field) return false;
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  set?.call(field, how === 'type' ? `${field.value} ${word}` : `${word} ${field.value}`);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pause();
  return true;
}

async function findField(form: HTMLElement): Promise<HTMLTextAreaElement | undefined> {
  for (let tries = 0; tries < 200; tries++) {
    const field = form.querySelector('textarea');
    if (field) return field;
    await pause(5);
  }
  return undefined;
}
