import { type ChangeEvent, useId, useState } from 'react';
import { type Checked, checkFile } from './check-file';
import { FaultList } from './fault-list';

type Outcome = Checked & { readonly name: string };

/** For the firm itself: drop in a method, and read in plain words what is wrong with it, and how to mend it. */
export function CheckPage() {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>();

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    setOutcome({ name: file.name, ...checkFile(new Uint8Array(await file.arrayBuffer())) });
  }

  return (
    <section className="check">
      <h1>Klopt je methode?</h1>
      <p>Kies het bestand met je methode. Het blijft op dit apparaat: er gaat niets weg.</p>
      <label className="file">
        Bestand kiezen
        <input
          type="file"
          accept=".json"
          // Emptied before a choice and not after: the name stays in the field, and the same file can be chosen again.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={(event) => void check(event)}
        />
      </label>
      <div role="status" aria-labelledby={id}>
        {outcome ? <h2 id={id}>{outcome.name}</h2> : null}
        {outcome?.isGood ? <p>Alles klopt. Deze methode kan mee.</p> : null}
        {outcome && outcome.words.length > 0 ? <FaultList faults={outcome.words} more={outcome.more} /> : null}
      </div>
    </section>
  );
}
