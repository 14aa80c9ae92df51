import type { CountSelection, Masks, PublishRequest } from '../../src/disclosure/request.js';
import { dimension } from '../../src/model/dimension.js';
import { cubeOf, tableOf } from '../disclosure/tables.js';
import type { Equation } from './attacker/linear-system.js';
import { malformed, type ReferenceFile } from './check.js';

interface Hierarchy {
  readonly children: Readonly<Record<string, readonly string[]>>;
}

/** A table over hierarchical dimensions, every combination of whose categories is published. */
export interface CubeTable {
  readonly dims: readonly string[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly hierarchies: Readonly<Record<string, Hierarchy>>;
  readonly published: { readonly cells: Readonly<Record<string, readonly number[]>> };
}

export interface FrequencyTable extends CubeTable {
  readonly published: CubeTable['published'] & {
    readonly freq: readonly number[];
    readonly primary: readonly number[];
  };
  readonly primaryRule: { readonly maxN: number; readonly protectZeros: boolean };
}

/** @throws MalformedFile unless it has the parts of a table of counts. */
export function frequencyTable(file: ReferenceFile): FrequencyTable {
  const table = file as unknown as FrequencyTable;
  cubeTable(file);
  if (!Array.isArray(table.published.freq)) malformed('published.freq is missing');
  if (!Array.isArray(table.published.primary)) malformed('published.primary is missing');
  if (typeof table.primaryRule?.maxN !== 'number') malformed('primaryRule.maxN is missing');
  return table;
}

/** @throws MalformedFile unless it has dimensions with codes and cells. */
export function cubeTable(file: ReferenceFile): CubeTable {
  const table = file as unknown as CubeTable;
  if (!Array.isArray(table.dims) || table.dims.length === 0) malformed('dims is missing');
  for (const id of table.dims) {
    if (!Array.isArray(table.codes?.[id])) malformed(`codes of ${id} are missing`);
    if (!Array.isArray(table.published?.cells?.[id])) malformed(`published.cells of ${id} is missing`);
  }
  return table;
}

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

const TABLE = 't';
const label = { de: '' };
// a file may call a dimension anything, `time` too
const dimensionId = (d: number): string => `dimension ${d}`;

/** The request that publishes every cell. The first dimension stands for the areas. */
export function requestOf({ dims, codes, hierarchies, published, primaryRule }: FrequencyTable): PublishRequest {
  const dimensions = dims.map((id, d) =>
    dimension(
      dimensionId(d),
      label,
      d === 0 ? 'area' : 'category',
      (codes[id] ?? []).map((code) => ({ code, label })),
      Object.entries(hierarchies[id]?.children ?? {}).map(([total, parts]) => ({ total, parts })),
    ),
  );
  const counts: number[] = [];
  published.freq.forEach((count, cell) => {
    const offset = dims.reduce((at, id) => at * (codes[id]?.length ?? 0) + (published.cells[id]?.[cell] ?? 0), 0);
    counts[offset] = count;
  });
  const table = tableOf(TABLE, cubeOf(dimensions, counts), {
    minimum: primaryRule.maxN + 1,
    zeros: primaryRule.protectZeros ? 'protected' : 'shown',
  });
  return { tables: [table], published: selections(dims.slice(1), codes) };
}

/** The statuses of the file's cells, by their number. */
export function statuses({ dims, codes, published }: FrequencyTable, masks: Masks): Uint8Array {
  const others = dims.slice(1);
  return Uint8Array.from(published.freq, (_, cell) => {
    const categories = others.map((id) => codes[id]?.[published.cells[id]?.[cell] as number] as string);
    const area = published.cells[dims[0] as string]?.[cell] as number;
    return masks.get(selectionId(categories))?.[area] ?? malformed(`no mask for cell ${cell}`);
  });
}

const selectionId = (categories: readonly string[]): string => JSON.stringify(categories);

function selections(dims: readonly string[], codes: CubeTable['codes']): CountSelection[] {
  const combinations = dims.reduce<string[][]>(
    (found, id) => found.flatMap((before) => (codes[id] ?? []).map((code) => [...before, code])),
    [[]],
  );
  return combinations.map((categories) => ({
    id: selectionId(categories),
    table: TABLE,
    terms: [Object.fromEntries(dims.map((_, i) => [dimensionId(i + 1), [categories[i] as string]]))],
  }));
}
