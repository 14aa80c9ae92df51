import type { CountBounds, SumIdentity } from './bound-counts.js';
import { disjointSets } from './disjoint-sets.js';
import type { LinearSystem } from './linear-solver.js';
import { RelationsBuilder } from './relations.js';

/** Equations that hang together, over columns; `counts` says which count a column is. */
export interface SumSystem extends LinearSystem {
  readonly counts: Int32Array;
  readonly upper: Float64Array;
}

/** Splits sums into systems that share no open count; what is known has left them. */
export function systemsOf(sums: readonly SumIdentity[], { lower, upper }: CountBounds): SumSystem[] {
  const isOpen = (count: number): boolean => lower[count] !== upper[count];
  const sets = disjointSets(lower.length);
  const equations = sums.map(({ total, parts }) => ({ total, parts, open: [total, ...parts].filter(isOpen) }));
  for (const { open } of equations) for (const count of open) sets.unite(open[0] as number, count);
  const groups = new Map<number, typeof equations>();
  for (const equation of equations) {
    const [first] = equation.open;
    if (first === undefined) continue;
    const group = groups.get(sets.find(first));
    if (group) group.push(equation);
    else groups.set(sets.find(first), [equation]);
  }
  return [...groups.values()].map((group) => systemOf(group, { lower, upper }, isOpen));
}

function systemOf(
  equations: readonly SumIdentity[],
  { lower, upper }: CountBounds,
  isOpen: (count: number) => boolean,
): SumSystem {
  const columnOf = new Map<number, number>();
  const relations = new RelationsBuilder();
  const sums = equations.map(({ total, parts }) => {
    let known = 0;
    const add = (count: number, factor: number): void => {
      if (!isOpen(count)) return void (known -= factor * (lower[count] as number));
      if (!columnOf.has(count)) columnOf.set(count, columnOf.size);
      relations.add(columnOf.get(count) as number, factor);
    };
    add(total, 1);
    for (const part of parts) add(part, -1);
    relations.end();
    return known;
  });
  const counts = Int32Array.from(columnOf.keys());
  return {
    counts,
    lower: Float64Array.from(counts, (count) => lower[count] as number),
    upper: Float64Array.from(counts, (count) => upper[count] as number),
    relations: relations.build(),
    sums: Float64Array.from(sums),
  };
}

/** The table that a solution rounds to, if it fulfils every equation and every bound exactly. */
export function tableFrom(system: SumSystem, at: Float64Array): Float64Array | undefined {
  const { lower, upper, relations, sums } = system;
  const table = at.map((value) => Math.round(value));
  const isWithin = (value: number, column: number): boolean =>
    value >= (lower[column] as number) && value <= (upper[column] as number);
  if (!table.every(isWithin)) return undefined;
  const { size, starts, columns, factors } = relations;
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      sum += (factors[i] as number) * (table[columns[i] as number] as number);
    if (sum !== sums[r]) return undefined;
  }
  return table;
}
