import { isMethod, parseMethod } from '@onderweg/core';
import { createTexts, describeMethodProblem, parseTexts } from '@onderweg/texts';
import { nl } from '@onderweg/texts/nl';
import { type ChangeEvent, useId, useState } from 'react';

type Outcome = { readonly name: string; readonly problems: readonly string[] };

const texts = createTexts({ locale: nl });

/** For the firm itself: drop in a method, and read in plain words what is wrong with it, and how to mend it. */
export function CheckPage() {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>();

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setOutcome({ name: file.name, problems: findProblems(await file.text()) });
    input.value = '';
  }

  return (
    <section className="check">
      <h1>Klopt je methode?</h1>
      <p>Kies het bestand met je methode. Het blijft op dit apparaat: er gaat niets weg.</p>
      <label className="file">
        Bestand kiezen
        <input type="file" accept=".json" onChange={(event) => void check(event)} />
      </label>
      <div role="status" aria-labelledby={id}>
        {outcome ? <h2 id={id}>{outcome.name}</h2> : null}
        {outcome?.problems.length === 0 ? <p>Alles klopt. Deze methode kan mee.</p> : null}
        {outcome && outcome.problems.length > 0 ? (
          <ol>
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ol>
        ) : null}
      </div>
    </section>
  );
}

function findProblems(text: string): readonly string[] {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch {
    return ['Dit is nog geen JSON. Vaak mist er een komma, een aanhalingsteken of een haakje.'];
  }
  const parsed = parseMethod(pack);
  if (!isMethod(parsed)) return parsed.map((problem) => describeMethodProblem(problem, texts));
  const words = parseTexts(parsed.texts?.['nl'] ?? {}, nl);
  return Array.isArray(words)
    ? words.map(({ key }) => `De tekst ‘${key}’ past niet. Kijk of de naam klopt, en de woorden tussen accolades.`)
    : [];
}
