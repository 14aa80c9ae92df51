import { type Cube, denseCube, stridesOf } from '../model/cube.js';
import { type Category, type Dimension, dimension } from '../model/dimension.js';
import type { DimensionRole, MeasureKind } from '../model/measure.js';
import { hasValue, observationStatus } from '../model/observation-status.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { publishedCells } from './published-cell.js';
import { findLayout, type PublishedColumn, type PublishedLayout, publishedPeriod } from './published-layout.js';
import { codedSums, findSums, type FoundSum } from './published-sums.js';
import { TOTAL_LABEL, WHOLE_LABEL } from './published-words.js';
import { cellAddress, type Sheet } from './sheet.js';

/** A table as somebody published it: its counts, the sums among them, and where each of them stands in the file. */
export interface PublishedTable {
  /** One dimension of role `area` (what the rows are about), one of role `time`, and any number of categories. */
  readonly cube: Cube;
  /** `flow` where the figures show a sum over time, else `stock`. */
  readonly kind: MeasureKind;
  /** Where a cell of the cube stands, by its position; -1 for one that the file does not have. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly sheet: string;
}

/** Of all combinations of labels; a table laid out for people has a few thousand. */
const MOST_CELLS = 500_000;
const MOST_NAMED = 5;
const MISSING = observationStatus('missing');
const ABSENT = observationStatus('not-applicable');

/**
 * Reads a published table as it was laid out for people: a cross table of areas and periods or of areas and categories,
 * or a list with one observation a row. Header, labels, periods, totals and the signs in place of numbers are found by
 * what the cells hold; see `findLayout` and `findSums`.
 *
 * Problems: `table-not-found`, `table-too-large`; `table-columns-left-out` (warning) for numbers that are no counts,
 * `table-total-contradicted` (warning) for totals that differ from their parts.
 */
export function readPublishedTable(sheet: Sheet, file: string): Checked<PublishedTable> {
  const cells = publishedCells(sheet);
  const layout = findLayout(cells);
  if (!layout) return { value: undefined, problems: [problem('table-not-found', { sheet: sheet.name }, { file })] };
  const placed = placeColumns(layout);
  const labelOf = rowLabels(layout, (row, column) => cells[row]?.[column]?.text ?? '');
  const textAt = (row: number, column: number | undefined): string => labelOf(row, column);
  const axes = axesOf(layout, placed, textAt);
  const lengths = axes.map(({ codes }) => codes.length);
  const size = lengths.reduce((product, length) => product * length, 1);
  if (size > MOST_CELLS)
    return { value: undefined, problems: [problem('table-too-large', { cells: size, limit: MOST_CELLS }, { file })] };
  const rows = new Int32Array(size).fill(-1);
  const columns = new Int32Array(size).fill(-1);
  const values = new Float64Array(size).fill(NaN);
  const statuses = new Uint16Array(size).fill(ABSENT);
  for (const row of layout.body)
    placed.forEach((column) => {
      const position = axes.reduce((at, axis, i) => at * (lengths[i] as number) + axis.indexAt(row, column), 0);
      const cell = cells[row]?.[column.column];
      rows[position] = row;
      columns[position] = column.column;
      values[position] = cell?.value ?? NaN;
      statuses[position] = cell && cell.kind !== 'text' ? cell.status : MISSING;
    });
  const problems: Problem[] = [];
  const leftOut = layout.leftOut.map(({ column, headings }) =>
    `${headings.at(-1) ?? ''} (${cellAddress(0, column).slice(0, -1)})`.trim(),
  );
  if (leftOut.length > 0)
    problems.push(problem('table-columns-left-out', { columns: leftOut.join(', ') }, { file }, 'warning'));
  const dimensions = axes.map(({ id, role, codes }) => plainDimension(id, role, codes));
  const cube = withSums(denseCube(dimensions, values, statuses), (found) =>
    problems.push({ ...found, place: { file } }),
  );
  return { value: { cube, kind: kindOf(cube), rows, columns, sheet: sheet.name }, problems };
}

interface PlacedColumn extends PublishedColumn {
  readonly period: string | undefined;
  readonly category: string;
}

/** What each column of values is about: a period, a category, or both from two rows of the header. */
function placeColumns({ values, time }: PublishedLayout): PlacedColumn[] {
  const periodIn = ({ headings }: PublishedColumn): string | undefined =>
    headings.find((heading) => publishedPeriod(heading) !== undefined);
  const isTotal = ({ headings }: PublishedColumn): boolean => headings.some((heading) => TOTAL_LABEL.test(heading));
  const hasPeriods =
    time === undefined &&
    values.some((column) => periodIn(column) !== undefined) &&
    values.every((column) => periodIn(column) !== undefined || isTotal(column));
  const categories = values.map((column) => {
    const period = hasPeriods ? periodIn(column) : undefined;
    return column.headings.filter((heading) => heading !== period).join(' / ');
  });
  const periods = values.map((column) => (hasPeriods ? (periodIn(column) ?? column.headings.join(' / ')) : undefined));
  const isSumOverTime = hasPeriods && new Set(periods).size === values.length;
  const isDoubled = (at: number): boolean =>
    values.some((_, other) => other !== at && categories[other] === categories[at] && periods[other] === periods[at]);
  return values.map((column, at) => {
    const letters = cellAddress(0, column.column).slice(0, -1);
    const name = isSumOverTime ? '' : (categories[at] ?? '');
    const isUnclear = !isSumOverTime && (isDoubled(at) || (name === '' && !hasPeriods));
    return { ...column, period: periods[at], category: isUnclear ? `${name} ${letters}`.trim() : name };
  });
}

/** Labels of rows; where two rows have the same one, their groups and then their numbers tell them apart. */
function rowLabels(
  { body, groups, area, described, time, categories }: PublishedLayout,
  text: (row: number, column: number) => string,
): (row: number, column: number | undefined) => string {
  const plain = (row: number): string =>
    area === undefined
      ? ''
      : [area, ...described]
          .map((column) => text(row, column))
          .filter((part) => part !== '')
          .join(' ');
  const keyOf = (row: number, label: string): string =>
    JSON.stringify([label, ...[time, ...categories].map((column) => (column === undefined ? '' : text(row, column)))]);
  const labels = new Map<number, string>();
  const seen = new Map<string, number>();
  const steps = [
    (row: number): string => plain(row),
    (row: number): string => [groups.get(row), plain(row)].filter(Boolean).join(': '),
    (row: number): string => `${plain(row)} (${row + 1})`,
  ];
  let open = [...body];
  for (const step of steps) {
    seen.clear();
    for (const row of open) seen.set(keyOf(row, step(row)), (seen.get(keyOf(row, step(row))) ?? 0) + 1);
    const isLast = step === steps.at(-1);
    const clear = open.filter((row) => isLast || seen.get(keyOf(row, step(row))) === 1);
    for (const row of clear) labels.set(row, step(row));
    open = open.filter((row) => !labels.has(row));
  }
  return (row, column) => (column === area ? (labels.get(row) ?? '') : column === undefined ? '' : text(row, column));
}

interface Axis {
  readonly id: string;
  readonly role: DimensionRole;
  readonly codes: readonly string[];
  readonly indexAt: (row: number, column: PlacedColumn) => number;
}

function axesOf(
  layout: PublishedLayout,
  placed: readonly PlacedColumn[],
  textAt: (row: number, column: number | undefined) => string,
): Axis[] {
  const byRow = (id: string, role: DimensionRole, column: number | undefined): Axis =>
    axis(
      id,
      role,
      layout.body.map((row) => textAt(row, column)),
      (row) => textAt(row, column),
    );
  const byColumn = (id: string, role: DimensionRole, nameOf: (column: PlacedColumn) => string): Axis =>
    axis(id, role, placed.map(nameOf), (_, column) => nameOf(column));
  return [
    byRow('area', 'area', layout.area),
    layout.time === undefined
      ? byColumn('time', 'time', ({ period }) => period ?? '')
      : byRow('time', 'time', layout.time),
    ...layout.categories.map((column) => byRow(`category ${column}`, 'category', column)),
    ...(placed.length > 1 && placed.some(({ category }) => category !== placed[0]?.category)
      ? [byColumn('columns', 'category', ({ category }) => category)]
      : []),
  ];
}

function axis(
  id: string,
  role: DimensionRole,
  names: readonly string[],
  nameAt: (row: number, column: PlacedColumn) => string,
): Axis {
  const codes = [...new Set(names)];
  const indexOf = new Map(codes.map((code, at) => [code, at]));
  return { id, role, codes, indexAt: (row, column) => indexOf.get(nameAt(row, column)) ?? 0 };
}

function plainDimension(id: string, role: DimensionRole, codes: readonly string[]): Dimension {
  const categories = codes.map((code): Category => ({ code, label: { de: code } }));
  return dimension(id, { de: id }, role, categories);
}

/**
 * A cube with the sums that its figures bear out along each of its dimensions; those that it declares are kept if
 * nothing bears them out.
 */
export function withSums(cube: Cube, report: (found: Problem) => void): Cube {
  const { values, statuses } = cube.cells();
  const strides = stridesOf(cube.dimensions);
  const dimensions = cube.dimensions.map((each, at) => {
    const stride = strides[at] as number;
    const length = each.categories.length;
    const offset = (line: number, category: number): number =>
      Math.floor(line / stride) * stride * length + (line % stride) + category * stride;
    const found = findSums(
      {
        categories: length,
        lines: cube.size / length,
        value: (line, category) => {
          const position = offset(line, category);
          return hasValue(statuses[position] as number) ? (values[position] as number) : NaN;
        },
        isAbsent: (line, category) => statuses[offset(line, category)] === ABSENT,
      },
      totalsByLabel(each),
    );
    reportTotals(each, found, report);
    return withFoundSums(each, found);
  });
  return denseCube(dimensions, values, statuses);
}

function reportTotals(each: Dimension, found: readonly FoundSum[], report: (found: Problem) => void): void {
  const labelOf = (category: number): string => each.categories[category]?.label.de ?? '';
  for (const { total, contradicted } of found)
    if (contradicted > 0)
      report(problem('table-total-contradicted', { total: labelOf(total), count: contradicted }, {}, 'warning'));
  const totals = new Set(found.map(({ total }) => total));
  const unclear = [...each.categories.keys()].filter((at) => TOTAL_LABEL.test(labelOf(at)) && !totals.has(at));
  if (unclear.length > 0 && each.categories.length > 2)
    report(problem('table-total-unclear', { totals: firstOf(unclear.map(labelOf)) }, {}, 'warning'));
}

const firstOf = (labels: readonly string[]): string =>
  labels.slice(0, MOST_NAMED).join(', ') + (labels.length > MOST_NAMED ? ' …' : '');

function totalsByLabel({ categories }: Dimension): (category: number) => boolean {
  const labels = categories.map(({ label }) => label.de);
  const whole = labels.filter((label) => WHOLE_LABEL.test(label)).length === 1 ? WHOLE_LABEL : undefined;
  return (category) => TOTAL_LABEL.test(labels[category] ?? '') || whole?.test(labels[category] ?? '') === true;
}

function withFoundSums(each: Dimension, found: readonly FoundSum[]): Dimension {
  const { id, label, role, categories, sums } = each;
  const totals = new Set(found.map(({ total }) => total));
  // a declared sum of totals that were found otherwise could run in a circle
  const declared = sums
    .filter(({ total, parts }) => !totals.has(total) && !parts.some((part) => totals.has(part)))
    .map((sum) => ({ contradicted: 0, ...sum }));
  return dimension(id, label, role, categories, codedSums([...found, ...declared], each));
}

/** Figures that add up over time count events. */
export function kindOf({ dimensions }: Cube): MeasureKind {
  return dimensions.some(({ role, sums }) => role === 'time' && sums.length > 0) ? 'flow' : 'stock';
}
