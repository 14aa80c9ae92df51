import type { CellReference } from '../disclosure/cell-reference.js';
import type { CountSelection, PublishRequest } from '../disclosure/request.js';
import { combinations } from '../model/combinations.js';
import { type Cube, stridesOf } from '../model/cube.js';
import type { Dimension } from '../model/dimension.js';
import type { MeasureKind } from '../model/measure.js';
import type { FrequencyRule } from '../model/statistic.js';

/** A table of counts in which some are withheld. */
export interface AuditedTable {
  readonly cube: Cube;
  readonly kind: MeasureKind;
}

/** A request that publishes every cell of a table, and where the cells of each of its selections are in the cube. */
export interface WholeTable {
  readonly request: PublishRequest;
  readonly selections: readonly { readonly id: string; readonly positions: readonly number[] }[];
}

/** The request by which a table is protected, or audited, as a whole. */
export function wholeTable({ cube, kind }: AuditedTable, rule: FrequencyRule): WholeTable {
  const others = cube.dimensions.filter(({ role }) => role === 'category');
  const strides = stridesOf(cube.dimensions);
  const axesOfMask = [...cube.dimensions.keys()].filter((axis) => cube.dimensions[axis]?.role !== 'category');
  const selections = combinations(others.map(({ categories }) => [...categories.keys()])).map((combination, at) => {
    let start = 0;
    others.forEach(
      (each, i) => (start += (combination[i] as number) * (strides[cube.dimensions.indexOf(each)] as number)),
    );
    const positions = axesOfMask.reduce<readonly number[]>(
      (all, axis) =>
        all.flatMap((position) =>
          (cube.dimensions[axis] as Dimension).categories.map((_, i) => position + i * (strides[axis] as number)),
        ),
      [start],
    );
    return { id: `cells ${at}`, positions, combination };
  });
  const published = selections.map(({ id, combination }): CountSelection => ({
    id,
    table: 'table',
    terms: [
      Object.fromEntries(others.map((each, i) => [each.id, [each.categories[combination[i] as number]?.code ?? '']])),
    ],
  }));
  return { request: { tables: [{ id: 'table', cube, kind, rule }], published }, selections };
}

/** Where a count of such a request is in the cube; nowhere if it is no cell of the table. */
export function positionOf(
  reference: CellReference,
  cube: Cube,
  { published }: PublishRequest,
  selections: WholeTable['selections'],
): number | undefined {
  const codes: Record<string, string> = {};
  if (reference.kind === 'cell') Object.assign(codes, reference.categories);
  else if (reference.kind === 'selection') {
    const at = selections.findIndex(({ id }) => id === reference.selection);
    for (const [id, [code = '']] of Object.entries(published[at]?.terms[0] ?? {})) codes[id] = code;
    for (const { id, role } of cube.dimensions)
      if (role !== 'category') codes[id] = role === 'area' ? reference.area : reference.period;
  } else return undefined;
  const strides = stridesOf(cube.dimensions);
  return cube.dimensions.reduce(
    (sum, { id, indexOf }, axis) => sum + (indexOf.get(codes[id] ?? '') ?? 0) * (strides[axis] as number),
    0,
  );
}
