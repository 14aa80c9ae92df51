/** The sum of `factors[i] * count[cells[i]]` is `value`. */
export interface Equation {
  readonly cells: readonly number[];
  readonly factors: readonly number[];
  readonly value: number;
}

/** What an attacker knows of counts that are withheld: the least value of each, and equations among them. */
export interface LinearSystem {
  readonly lower: ArrayLike<number>;
  readonly equations: readonly Equation[];
}

/** The equations of each cell, by number. */
export function equationsOf({ lower, equations }: LinearSystem): number[][] {
  const found: number[][] = Array.from({ length: lower.length }, () => []);
  equations.forEach(({ cells }, number) => cells.forEach((cell) => found[cell]?.push(number)));
  return found;
}

/** Sets of cells that no equation links with each other. */
export function components(system: LinearSystem): number[][] {
  const equations = equationsOf(system);
  const seen = new Uint8Array(system.lower.length);
  return equations.flatMap((_, first) => {
    if (seen[first] === 1) return [];
    const found = [first];
    seen[first] = 1;
    for (const cell of found)
      for (const number of equations[cell] as number[])
        for (const other of (system.equations[number] as Equation).cells)
          if (seen[other] === 0) {
            seen[other] = 1;
            found.push(other);
          }
    return [found];
  });
}
