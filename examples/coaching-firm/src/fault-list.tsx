export type FaultListProps = {
  readonly faults: readonly string[];
  /** How many more there are than are shown. */
  readonly more: number;
};

/** What is wrong, in plain words, one by one. */
export function FaultList({ faults, more }: FaultListProps) {
  // Two faults can read the same: each is known by its words and by how often they stood before it.
  const seen = new Map<string, number>();
  const named = faults.map((words) => {
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { key: `${words} ${before}`, words };
  });
  return (
    <>
      <ol>
        {named.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ol>
      {more > 0 ? <p>En nog {more}.</p> : null}
    </>
  );
}
