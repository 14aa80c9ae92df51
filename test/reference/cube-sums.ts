import type { Equation } from './attacker/linear-system.js';
import { malformed } from './check.js';
import type { CubeTable } from './cube-table.js';

/** Numbers of the published cells by their place in the full cube. */
export class CubeIndex {
  readonly #table: CubeTable;
  readonly #numbers: Int32Array;
  readonly size: number;

  constructor(table: CubeTable) {
    this.#table = table;
    const lengths = table.dims.map((id) => table.codes[id]?.length ?? 0);
    this.#numbers = new Int32Array(lengths.reduce((n, length) => n * length, 1)).fill(-1);
    this.size = table.published.cells[table.dims[0] as string]?.length ?? 0;
    for (let cell = 0; cell < this.size; cell++) this.#numbers[this.#offset(this.indexOf(cell))] = cell;
    if (this.#numbers.includes(-1)) malformed('a combination of categories is not among the published cells');
  }

  /** Categories of a published cell, by dimension. */
  indexOf(cell: number): number[] {
    return this.#table.dims.map((id) => this.#table.published.cells[id]?.[cell] as number);
  }

  numberOf(index: readonly number[]): number {
    return this.#numbers[this.#offset(index)] as number;
  }

  /** Every sum along every dimension: the total's number first, then those of its parts. */
  sums(): number[][] {
    const { dims, codes, hierarchies } = this.#table;
    return dims.flatMap((id, d) => {
      const at = (code: string): number => {
        const found = codes[id]?.indexOf(code) ?? -1;
        return found < 0 ? malformed(`${code} is no category of ${id}`) : found;
      };
      return Object.entries(hierarchies[id]?.children ?? {}).flatMap(([total, parts]) => {
        const categories = [total, ...parts].map(at);
        return Array.from({ length: this.size }, (_, cell) => this.indexOf(cell))
          .filter((index) => index[d] === categories[0])
          .map((index) => categories.map((category) => this.numberOf(index.with(d, category))));
      });
    });
  }

  #offset(index: readonly number[]): number {
    return index.reduce(
      (at, category, d) => at * (this.#table.codes[this.#table.dims[d] as string]?.length ?? 0) + category,
      0,
    );
  }
}

/** Sums in which cells are withheld, over the withheld cells alone. @throws MalformedFile where a sum is none. */
export function withheldEquations(
  sums: readonly (readonly number[])[],
  counts: ArrayLike<number>,
  unknownOf: ReadonlyMap<number, number>,
): Equation[] {
  return sums.flatMap((sum) => {
    const [total = 0, ...parts] = sum.map((cell) => counts[cell] as number);
    if (parts.reduce((a, b) => a + b, 0) !== total) malformed(`cell ${sum[0]} is not the sum of its parts`);
    const inside = sum.flatMap((cell, i) => (unknownOf.has(cell) ? [i] : []));
    if (inside.length === 0) return [];
    const factors = inside.map((i) => (i === 0 ? 1 : -1));
    return [
      {
        cells: inside.map((i) => unknownOf.get(sum[i] as number) as number),
        factors,
        value: inside.reduce((value, i, k) => value + (factors[k] as number) * (counts[sum[i] as number] as number), 0),
      },
    ];
  });
}
