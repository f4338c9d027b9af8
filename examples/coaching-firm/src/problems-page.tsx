import { FaultList } from './fault-list';
import type { FileProblems } from './read-methods';

/** In the place of the widgets, for as long as a file of the firm does not fit: what is wrong, in plain words. */
export function ProblemsPage({ files }: { readonly files: readonly FileProblems[] }) {
  return (
    <section className="check">
      <h1>Het bestand van deze site klopt nog niet.</h1>
      <p>Wat al bewaard was, blijft bewaard. Verbeter wat hieronder staat, en start de site opnieuw.</p>
      {files.map(({ name, problems, more = 0 }) => (
        <div key={name}>
          <h2>{name}</h2>
          <FaultList faults={problems} more={more} />
        </div>
      ))}
    </section>
  );
}
