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
    return [nearest(system, equations, first, Infinity, seen)];
  });
}

/** Up to `most` cells, the fewest equations away from `first` foremost. Marks them in `seen`, and passes over marked ones. */
export function nearest(
  { equations }: LinearSystem,
  byCell: readonly (readonly number[])[],
  first: number,
  most: number,
  seen = new Uint8Array(byCell.length),
): number[] {
  const found = [first];
  seen[first] = 1;
  for (let at = 0; at < found.length && found.length < most; at++)
    for (const number of byCell[found[at] as number] as readonly number[])
      for (const cell of equations[number]?.cells ?? [])
        if (seen[cell] === 0 && found.length < most) {
          seen[cell] = 1;
          found.push(cell);
        }
  return found;
}
