import { createRoot } from 'react-dom/client';
import { untilThere } from './after-paint.ts';
import { watchKeys } from './watch-keys.ts';

/** The first question of the intake as somebody writes it by hand: the same words and fields, uncontrolled, nothing is kept. */
function Form() {
  return (
    <section aria-label="Intake">
      <p>Vraag 1 van 9</p>
      <progress value={1} max={9} aria-label="Voortgang" />
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <div role="group" tabIndex={-1}>
          <label htmlFor="question">Wat is je vraag?</label>
          <p id="hint">In je eigen woorden. Het mag nog vaag zijn.</p>
          <textarea id="question" name="question" rows={3} defaultValue="" maxLength={6000} aria-describedby="hint example" />
          <p id="example">Bijvoorbeeld: ik wil meer avontuur in mijn werk.</p>
        </div>
        <button type="button">Terug</button>
        <button type="submit">Verder</button>
        <button type="button">Overslaan</button>
      </form>
      <p>
        <strong>Wie leest mee?</strong> Je coach leest dit. Je opdrachtgever leest dit nooit.
      </p>
    </section>
  );
}

async function prepare() {}

async function mount() {
  createRoot(document.getElementById('root') as HTMLElement).render(<Form />);
  await untilThere('textarea');
}

Object.assign(globalThis, { bench: { prepare, mount, ...watchKeys() } });
