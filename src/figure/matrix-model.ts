import { roundHalfUp } from '../format/number.js';
import { type Area, existsIn } from '../model/area.js';
import { observationStatus } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { classOf } from '../stats/class-of.js';
import { type SpecialLook, specialLook } from './area-look.js';
import { type Observation, observationsOf } from './observation.js';
import { tintBounds, tintOf } from './tint-classes.js';
import { wholeCity } from './whole-city.js';

/** One cell of a matrix. */
export interface MatrixCell extends Observation {
  /** One of five tints by its class in the column, 0 the lightest; absent in the reference row and where the look is special. */
  readonly tint?: number;
  readonly special?: SpecialLook;
}

/** One indicator at one period. */
export interface MatrixColumn {
  readonly table: IndicatorTable;
  /** The period shown; absent where the indicator has none in that year. */
  readonly period?: Period;
  /** Bounds of its classes: quantiles that are values, left-closed. */
  readonly bounds: readonly number[];
}

/** One area with a cell per column. */
export interface MatrixRow {
  readonly area: Area;
  readonly cells: readonly MatrixCell[];
}

/** Areas by indicators at one period. */
export interface MatrixModel {
  readonly columns: readonly MatrixColumn[];
  /** The whole city; absent where there is no single coarsest area, or its level is the one shown. */
  readonly reference?: MatrixRow;
  /** The areas of the level that existed at the period, in their order. */
  readonly rows: readonly MatrixRow[];
}

/**
 * The areas of a level by indicators. Each column has classes of its own, made of the values that may be read: what is
 * suppressed or missing influences neither the bounds nor the counts. Values are put in classes as they are printed, so that
 * equal numbers have equal tints; zero belongs to no class. An indicator that has no figure for the period
 * itself (a reference date, say, among years) shows its latest one of the same year.
 */
export function matrixModel(tables: readonly IndicatorTable[], levelId: string, period: Period): MatrixModel {
  const [first] = tables;
  if (!first) return { columns: [], rows: [] };
  const city = wholeCity(first.areas);
  const areas = first.areas.areas.filter((area) => area.level === levelId && existsIn(area, period));
  const columns = tables.map((table) => columnOf(table, areas, city, periodInTable(table, period)));
  const row = (area: Area, at: number): MatrixRow => ({
    area,
    cells: columns.map(({ cells, reference }) => (at < 0 ? reference : cells[at]) ?? MISSING_CELL),
  });
  return {
    columns: columns.map(({ column }) => column),
    ...(city && city.level !== levelId && { reference: row(city, -1) }),
    rows: areas.map(row),
  };
}

const MISSING_CELL: MatrixCell = { value: NaN, status: observationStatus('missing'), special: 'missing' };

function columnOf(table: IndicatorTable, areas: readonly Area[], city: Area | undefined, period: Period | undefined) {
  const { decimals } = table.indicator;
  const observed = observationsOf(table.value);
  const cellOf = ({ code }: Area): MatrixCell => withLook(observed(code, period?.id ?? ''));
  const cells = areas.map(cellOf);
  const printed = Float64Array.from(cells, ({ value, special }) => (special ? NaN : roundHalfUp(value, decimals)));
  const bounds = tintBounds(printed);
  const tinted = (cell: MatrixCell, at: number): MatrixCell => {
    const classIndex = classOf(printed[at] ?? NaN, bounds);
    return classIndex < 0 ? cell : { ...cell, tint: tintOf(classIndex, bounds.length + 1) };
  };
  const column: MatrixColumn = { table, bounds, ...(period && { period }) };
  return { column, cells: cells.map(tinted), reference: city && cellOf(city) };
}

/** The period itself where the table has it, else its latest one of the same year. */
function periodInTable({ periods }: IndicatorTable, period: Period): Period | undefined {
  return periods.find(({ id }) => id === period.id) ?? periods.findLast(({ year }) => year === period.year);
}

function withLook(observation: Observation): MatrixCell {
  const special = specialLook(observation);
  return special ? { ...observation, special } : observation;
}
