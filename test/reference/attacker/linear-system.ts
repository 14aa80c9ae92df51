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

/**
 * Up to `most` cells around a first one that share their equations as far as possible: where all but they keep their
 * values, they can still move. The next cell is always one that brings the fewest equations without any cell yet.
 */
export function cluster(
  { equations }: LinearSystem,
  byCell: readonly (readonly number[])[],
  first: number,
  most: number,
): number[] {
  const isOpen = new Uint8Array(equations.length);
  const taken = new Uint8Array(byCell.length);
  const brings = Int32Array.from(byCell, (numbers) => numbers.length);
  const waiting: number[][] = [];
  const wait = (cell: number): void => void (waiting[brings[cell] as number] ??= []).push(cell);
  const found: number[] = [];
  wait(first);
  while (found.length < most) {
    const cell = waiting.find((queue) => queue?.length > 0)?.shift();
    if (cell === undefined) break;
    if (taken[cell] === 1) continue;
    taken[cell] = 1;
    found.push(cell);
    for (const number of byCell[cell] as readonly number[]) {
      if (isOpen[number] === 1) continue;
      isOpen[number] = 1;
      for (const other of (equations[number] as Equation).cells) {
        (brings[other] as number)--;
        if (taken[other] === 0) wait(other);
      }
    }
  }
  return found;
}
