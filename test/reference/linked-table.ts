import type { CountSelection, Masks, PublishRequest } from '../../src/disclosure/request.js';
import { type CodedSum, dimension, type Dimension } from '../../src/model/dimension.js';
import type { Equation } from './attacker/linear-system.js';
import { cubeOf, tableOf } from '../disclosure/tables.js';
import { malformed, type ReferenceFile } from './check.js';
import type { PrimaryRule } from './cube-table.js';

type Row = readonly (string | number)[];

/** Linked tables over areas that overlap: each published count is a sum of atoms that nobody publishes. */
export interface LinkedTables {
  readonly inner: { readonly columns: readonly string[]; readonly rows: readonly Row[] };
  readonly published: {
    readonly columns: readonly string[];
    readonly rows: readonly Row[];
    readonly primary: readonly number[];
  };
  readonly primaryRule: PrimaryRule;
}

const TOTAL = 'Total';
const TABLE = 't';
const label = { de: '' };

/** @throws MalformedFile unless it has atoms, published counts and a rule. */
export function linkedTables(file: ReferenceFile): LinkedTables {
  const tables = file as unknown as LinkedTables;
  for (const part of ['inner', 'published'] as const)
    if (!Array.isArray(tables[part]?.columns) || !Array.isArray(tables[part].rows)) malformed(`${part} is missing`);
  if (!Array.isArray(tables.published.primary)) malformed('published.primary is missing');
  if (typeof tables.primaryRule?.maxN !== 'number') malformed('primaryRule.maxN is missing');
  return tables;
}

export const countOf = (row: Row): number => Number(row.at(-1));

/** What the columns of the atoms are: the finest areas, levels made of them, and what is counted there. */
class Columns {
  readonly #tables: LinkedTables;
  readonly #atomAreas: ReadonlyMap<string, Row>;
  /** Levels of areas by their column, the finest first. */
  readonly levels: readonly number[];
  readonly categories: readonly number[];

  constructor(tables: LinkedTables) {
    this.#tables = tables;
    const { columns, rows } = tables.inner;
    this.#atomAreas = new Map(rows.map((row) => [String(row[0]), row]));
    const isLevel = (column: number): boolean =>
      rows.every((row) => this.#atomAreas.get(String(row[0]))?.[column] === row[column]);
    const named = columns.slice(0, -1).map((_, column) => column);
    this.levels = named.filter(isLevel).sort((a, b) => this.codes(b).length - this.codes(a).length || a - b);
    this.categories = named.filter((column) => !isLevel(column));
  }

  codes(column: number): string[] {
    return [...new Set(this.#tables.inner.rows.map((row) => String(row[column])))];
  }

  /** The atom areas of each area of a level. */
  areasOf(column: number): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [area, row] of this.#atomAreas) {
      const code = String(row[column]);
      found.set(code, [...(found.get(code) ?? []), area]);
    }
    return found;
  }

  // each area of the finer level lies in one of the coarser
  #isWithin(finer: number, coarser: number): boolean {
    return [...this.areasOf(finer).values()].every(
      (areas) => new Set(areas.map((area) => this.#atomAreas.get(area)?.[coarser])).size === 1,
    );
  }

  /** Every level as sums of the coarsest level within it, and the total as sums of each level that is in no other. */
  areaSums(): CodedSum[] {
    const sums = this.levels.flatMap((column, at): CodedSum[] => {
      const within = this.levels.slice(0, at).findLast((finer) => this.#isWithin(finer, column));
      if (within === undefined) return [];
      return [...this.areasOf(column)].map(([total, areas]) => ({
        total,
        parts: [...new Set(areas.map((area) => String(this.#atomAreas.get(area)?.[within])))],
      }));
    });
    const isTop = (column: number, at: number): boolean =>
      !this.levels.slice(at + 1).some((coarser) => this.#isWithin(column, coarser));
    return [...sums, ...this.levels.filter(isTop).map((column) => ({ total: TOTAL, parts: this.codes(column) }))];
  }

  /** Where a published count is: its area and its categories, the total for what is not said. */
  placeOf(row: Row): { readonly area: string; readonly categories: readonly string[] } {
    const { columns } = this.#tables.published;
    const ofLevels = this.levels.flatMap((column) => {
      const at = columns.indexOf(this.#tables.inner.columns[column] as string);
      return at >= 0 && row[at] !== TOTAL ? [String(row[at])] : [];
    });
    if (ofLevels.length > 1) malformed(`${ofLevels.join(' and ')} is no area of the atoms`);
    const categories = this.categories.map((column) =>
      String(row[columns.indexOf(this.#tables.inner.columns[column] as string)] ?? TOTAL),
    );
    return { area: ofLevels[0] ?? TOTAL, categories };
  }
}

/** The tables as one over atoms, of which only some areas are published for each combination of categories. */
export function linkedRequest(tables: LinkedTables): PublishRequest {
  const columns = new Columns(tables);
  const { inner, published, primaryRule } = tables;
  const areas = dimensionOf(
    'area',
    'area',
    [...columns.levels.flatMap((level) => columns.codes(level)), TOTAL],
    columns.areaSums(),
  );
  const others = columns.categories.map((column) => {
    const codes = columns.codes(column);
    return dimensionOf(
      inner.columns[column] as string,
      'category',
      [...codes, TOTAL],
      [{ total: TOTAL, parts: codes }],
    );
  });
  const cube = cubeOf([areas, ...others], cellsOf(tables, columns, [areas, ...others]));
  const selections = new Map<string, CountSelection & { readonly areas: string[] }>();
  for (const row of published.rows) {
    const { area, categories } = columns.placeOf(row);
    const id = JSON.stringify(categories);
    const terms = [Object.fromEntries(others.map((d, i) => [d.id, [categories[i] as string]]))];
    if (!selections.has(id)) selections.set(id, { id, table: TABLE, terms, areas: [] });
    selections.get(id)?.areas.push(area);
  }
  const zeros = primaryRule.protectZeros ? 'protected' : 'shown';
  return {
    tables: [tableOf(TABLE, cube, { minimum: primaryRule.maxN + 1, zeros })],
    published: [...selections.values()],
  };
}

/** The statuses of the published counts, in the order of the file. */
export function linkedStatuses(tables: LinkedTables, request: PublishRequest, masks: Masks): Uint8Array {
  const columns = new Columns(tables);
  const areas = request.tables[0]?.cube.dimension('area') ?? malformed('no areas');
  return Uint8Array.from(tables.published.rows, (row) => {
    const { area, categories } = columns.placeOf(row);
    const at = areas.indexOf.get(area) ?? malformed(`unknown area ${area}`);
    return masks.get(JSON.stringify(categories))?.[at] ?? malformed(`no mask for ${area}`);
  });
}

/** The equations of who sees the published counts but those withheld: unknowns are these, then the atoms. */
export function atomView(
  tables: LinkedTables,
  withheld: readonly number[],
): { readonly equations: readonly Equation[]; readonly truth: readonly number[] } {
  const columns = new Columns(tables);
  const { inner, published } = tables;
  const atomsOf = new Map<string, number[]>();
  inner.rows.forEach((row, atom) => {
    const categories = columns.categories.map((column) => String(row[column]));
    const areas = [...new Set([...columns.levels.map((level) => String(row[level])), TOTAL])];
    for (const area of areas)
      for (const key of withTotals(categories)) {
        const place = JSON.stringify([area, ...key]);
        const known = atomsOf.get(place);
        if (known) known.push(atom);
        else atomsOf.set(place, [atom]);
      }
  });
  const unknownOf = new Map(withheld.map((cell, unknown) => [cell, unknown]));
  const equations = published.rows.map((row, cell): Equation => {
    const { area, categories } = columns.placeOf(row);
    const atoms = atomsOf.get(JSON.stringify([area, ...categories])) ?? [];
    const sum = atoms.reduce((total, atom) => total + countOf(inner.rows[atom] as Row), 0);
    if (sum !== countOf(row)) malformed(`published count ${cell} is not the sum of its atoms`);
    const own = unknownOf.get(cell);
    const cells = atoms.map((atom) => withheld.length + atom);
    return own === undefined
      ? { cells, factors: cells.map(() => 1), value: sum }
      : { cells: [own, ...cells], factors: [-1, ...cells.map(() => 1)], value: 0 };
  });
  const truth = [...withheld.map((cell) => countOf(published.rows[cell] as Row)), ...inner.rows.map(countOf)];
  return { equations, truth };
}

function dimensionOf(
  id: string,
  role: 'area' | 'category',
  codes: readonly string[],
  sums: readonly CodedSum[],
): Dimension {
  return dimension(
    id,
    label,
    role,
    codes.map((code) => ({ code, label })),
    sums,
  );
}

/** Every combination in which categories are replaced by their total. */
function withTotals(categories: readonly string[]): string[][] {
  return categories.reduce<string[][]>(
    (all, code) =>
      all.flatMap((key) => [
        [...key, code],
        [...key, TOTAL],
      ]),
    [[]],
  );
}

function cellsOf({ inner }: LinkedTables, columns: Columns, dimensions: readonly Dimension[]): number[] {
  const lengths = dimensions.map((d) => d.categories.length);
  const cells = new Array<number>(lengths.reduce((size, length) => size * length, 1)).fill(0);
  for (const row of inner.rows)
    for (const area of new Set([...columns.levels.map((level) => String(row[level])), TOTAL]))
      for (const key of withTotals(columns.categories.map((column) => String(row[column])))) {
        const at = [area, ...key].reduce(
          (place, code, d) => place * (lengths[d] as number) + (dimensions[d]?.indexOf.get(code) as number),
          0,
        );
        cells[at] = (cells[at] as number) + countOf(row);
      }
  return cells;
}
