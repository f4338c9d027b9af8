/**
 * Names that were met, such as the ids and the keys of entries. Names of one device come in their own order (shorter first, then
 * by the alphabet), and are only put behind each other; no name has to be hashed before it comes out of order. That is a fifth of
 * the time in which a long journal opens.
 */
export class SeenNames {
  readonly #inOrder: string[] = [];
  readonly #others = new Set<string>();

  /** Says whether it is new. */
  add(name: string): boolean {
    const last = this.#inOrder.at(-1);
    if (last === undefined || isBefore(last, name)) {
      this.#inOrder.push(name);
      return true;
    }
    if (this.has(name)) return false;
    this.#others.add(name);
    return true;
  }

  has(name: string): boolean {
    const last = this.#inOrder.at(-1);
    // What comes after all of them is among the others or nowhere; most that is asked of a long import is such a name.
    if (last === undefined || isBefore(last, name)) return this.#others.size > 0 && this.#others.has(name);
    let [from, to] = [0, this.#inOrder.length - 1];
    while (from <= to) {
      const middle = (from + to) >> 1;
      const found = this.#inOrder[middle] as string;
      if (found === name) return true;
      if (isBefore(found, name)) from = middle + 1;
      else to = middle - 1;
    }
    return this.#others.has(name);
  }
}

function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
