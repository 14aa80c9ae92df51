import type { AreaHierarchy } from '../model/area.js';
import { type Cube, stridesOf } from '../model/cube.js';
import type { Category } from '../model/dimension.js';
import { hasValue } from '../model/observation-status.js';
import { type Period, readPeriod } from '../model/period.js';

/** One combination of the categories of a statistic. */
export interface Column {
  /** The labels of its categories; empty where there are none. */
  readonly name: string;
  /** Category by dimension. */
  readonly categories: Readonly<Record<string, string>>;
}

/** Figures in arrays, as the checks walk them: by area, then by period, then by column. */
export interface Figures {
  /** Where problems are said to be, for example `statistics.einwohner`. */
  readonly path: string;
  readonly cube: Cube;
  readonly hierarchy: AreaHierarchy;
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
  readonly areas: readonly Category[];
  readonly periods: readonly Category[];
  readonly columns: readonly Column[];
  /** Positions of the areas of the finest level that has values, in the order of their codes. */
  readonly finest: readonly number[];
}

/** The figures of a cube over `area`, `time` and categories, these dimensions first. */
export function figuresOf(path: string, cube: Cube, hierarchy: AreaHierarchy): Figures {
  const { values, statuses } = cellsOf(cube);
  const [areas, periods] = [cube.dimension('area').categories, cube.dimension('time').categories];
  const columns = columnsOf(cube);
  const perArea = periods.length * columns.length;
  const hasValues = (area: number): boolean => {
    for (let at = area * perArea; at < (area + 1) * perArea; at++) if (hasValue(statuses[at] as number)) return true;
    return false;
  };
  const levels = hierarchy.levels.map(({ id }) =>
    areas.flatMap(({ code }, area) => (hierarchy.byCode.get(code)?.level === id ? [area] : [])),
  );
  const finest = levels.findLast((level) => level.some(hasValues)) ?? [];
  const inOrder = finest.toSorted((a, b) => compare(areas[a]?.code ?? '', areas[b]?.code ?? ''));
  return { path, cube, hierarchy, values, statuses, areas, periods, columns, finest: inOrder };
}

/** The cells themselves where they lie in order, which saves a copy of a large table. */
function cellsOf(cube: Cube): { values: Float64Array; statuses: Uint16Array } {
  const { store, strides, base } = cube.layout();
  const isWhole = base === 0 && strides.join() === stridesOf(cube.dimensions).join();
  return store.dense && isWhole && store.dense.values.length === cube.size ? store.dense : cube.cells();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function columnsOf(cube: Cube): Column[] {
  return cube.dimensions.slice(2).reduce<Column[]>(
    (columns, along) =>
      columns.flatMap(({ name, categories }) =>
        along.categories.map(({ code, label }) => ({
          name: name === '' ? label.de : `${name}, ${label.de}`,
          categories: { ...categories, [along.id]: code },
        })),
      ),
    [{ name: '', categories: {} }],
  );
}

/** Where the cell of an area, period and column lies in the arrays. */
export function offsetIn({ periods, columns }: Figures, area: number, period: number, column: number): number {
  return (area * periods.length + period) * columns.length + column;
}

/** The value of a cell, NaN where it has none. */
export function valueIn(figures: Figures, area: number, period: number, column: number): number {
  const at = offsetIn(figures, area, period, column);
  return hasValue(figures.statuses[at] as number) ? (figures.values[at] as number) : NaN;
}

/** The periods that can be read, in their order. */
export function periodsIn({ periods }: Figures): Period[] {
  return periods.flatMap(({ code }) => readPeriod(code) ?? []);
}
