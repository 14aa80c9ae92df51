import type { CountSelection, Masks, PublishRequest } from '../../src/disclosure/request.js';
import type { Cube } from '../../src/model/cube.js';
import { type Dimension, dimension } from '../../src/model/dimension.js';
import { cubeOf, tableOf } from '../disclosure/tables.js';
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

export interface PrimaryRule {
  readonly maxN: number;
  readonly protectZeros: boolean;
}

export interface FrequencyTable extends CubeTable {
  readonly published: CubeTable['published'] & {
    readonly freq: readonly number[];
    readonly primary: readonly number[];
  };
  readonly primaryRule: PrimaryRule;
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

const TABLE = 't';
const label = { de: '' };
// a file may call a dimension anything, `time` too
const dimensionId = (d: number): string => `dimension ${d}`;

/** Dimensions with their sums; the first stands for the areas. */
export function dimensionsOf({ dims, codes, hierarchies }: Omit<CubeTable, 'published'>): Dimension[] {
  return dims.map((id, d) =>
    dimension(
      dimensionId(d),
      label,
      d === 0 ? 'area' : 'category',
      (codes[id] ?? []).map((code) => ({ code, label })),
      Object.entries(hierarchies[id]?.children ?? {}).map(([total, parts]) => ({ total, parts })),
    ),
  );
}

/** The place of a published cell in a cube of these dimensions. */
export function positionOf({ dims, codes, published }: CubeTable, cell: number): number {
  return dims.reduce((at, id) => at * (codes[id]?.length ?? 0) + (published.cells[id]?.[cell] ?? 0), 0);
}

/** A cube of values given per published cell. */
export function cubeFrom(table: CubeTable, values: readonly number[]): Cube {
  const inPlace: number[] = [];
  values.forEach((value, cell) => (inPlace[positionOf(table, cell)] = value));
  return cubeOf(dimensionsOf(table), inPlace);
}

/** The request that publishes every cell. */
export function requestOf(file: FrequencyTable): PublishRequest {
  const { dims, codes, published, primaryRule } = file;
  const table = tableOf(TABLE, cubeFrom(file, published.freq), {
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
