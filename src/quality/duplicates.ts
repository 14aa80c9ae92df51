import { problem, type Problem } from '../model/problem.js';
import { type Figures, valueIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

/** So many values, not all the same and together so large, are not alike by chance. */
const LEAST_VALUES = 5;
const LEAST_SUM = 100;

/**
 * What stands there twice: two areas, two periods or two categories with the same figures throughout. A year that was
 * delivered again under another date, or a row copied over its neighbour, looks like this.
 *
 * @see docs/methods/quality-duplicates.md
 */
export function findDuplicates(figures: Figures): Problem[] {
  return [...identicalAreas(figures), ...identicalPeriods(figures), ...identicalColumns(figures)];
}

type ValueAt = (index: number) => number;

function identicalAreas(figures: Figures): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf =
    (area: number): ValueAt =>
    (i) =>
      valueIn(figures, area, Math.floor(i / columns.length), i % columns.length);
  const pairs = alike(finest.map(valueOf), periods.length * columns.length);
  if (pairs.length === 0) return [];
  const spots = pairs.map(([, later]): Spot => ({ area: finest[later] ?? 0 }));
  const [first, second] = pairs[0] ?? [0, 0];
  const example = [first, second].map((at) => exampleOf(figures, { area: finest[at] ?? 0 })).join(', ');
  const params = { count: pairs.length, example };
  return [problem('quality-series-identical', params, placeOf(figures, spots), 'warning')];
}

function identicalPeriods(figures: Figures): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf =
    (period: number): ValueAt =>
    (i) =>
      valueIn(figures, finest[Math.floor(i / columns.length)] ?? 0, period, i % columns.length);
  const pairs = alike(
    periods.map((_, period) => valueOf(period)),
    finest.length * columns.length,
  );
  if (pairs.length === 0) return [];
  const told = pairs.map((pair) => pair.map((period) => periods[period]?.code).join(' = ')).join(', ');
  const place = placeOf(
    figures,
    pairs.map(([, period]) => ({ period })),
  );
  return [problem('quality-periods-identical', { periods: told }, place, 'warning')];
}

function identicalColumns(figures: Figures): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf =
    (column: number): ValueAt =>
    (i) =>
      valueIn(figures, finest[Math.floor(i / periods.length)] ?? 0, i % periods.length, column);
  const pairs = alike(
    columns.map((_, column) => valueOf(column)),
    finest.length * periods.length,
  ).filter(([a, b]) => !isPartOf(figures, a, b) && !isPartOf(figures, b, a));
  if (pairs.length === 0) return [];
  const told = pairs.map((pair) => pair.map((column) => columns[column]?.name).join(' = ')).join('; ');
  const place = placeOf(
    figures,
    pairs.map(([, column]) => ({ column })),
  );
  return [problem('quality-categories-identical', { categories: told }, place, 'info')];
}

/** A total of which all but one part are zero is that part. */
function isPartOf({ cube, columns }: Figures, part: number, total: number): boolean {
  const [inner, outer] = [columns[part]?.categories ?? {}, columns[total]?.categories ?? {}];
  return cube.dimensions.slice(2).every(({ id, indexOf, sums }) => {
    const [of, in_] = [indexOf.get(inner[id] ?? ''), indexOf.get(outer[id] ?? '')];
    const within = (at: number | undefined): boolean =>
      at === of || sums.some((sum) => sum.total === at && sum.parts.some((each) => each === of || within(each)));
    return within(in_);
  });
}

/** Pairs of rows that have the same values throughout, each row beside the first it is like. */
function alike(rows: readonly ValueAt[], length: number): [number, number][] {
  const seen = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  rows.forEach((row, at) => {
    const key = fingerprint(row, length);
    if (key === undefined) return;
    const same = seen.get(key) ?? [];
    const twin = same.find((other) => isSame(rows[other] as ValueAt, row, length));
    if (twin === undefined) seen.set(key, [...same, at]);
    else pairs.push([twin, at]);
  });
  return pairs;
}

/** A number that equal rows share; none for a row that says too little. */
function fingerprint(row: ValueAt, length: number): number | undefined {
  let [hash, sum, values] = [0, 0, 0];
  let varies = false;
  let first = NaN;
  for (let i = 0; i < length; i++) {
    const value = row(i);
    hash = (Math.imul(hash, 31) + (Number.isNaN(value) ? 7 : Math.round(value * 1000))) | 0;
    if (Number.isNaN(value)) continue;
    if (values === 0) first = value;
    if (value !== first) varies = true;
    sum += Math.abs(value);
    if (value !== 0) values++;
  }
  return varies && values >= LEAST_VALUES && sum >= LEAST_SUM ? hash : undefined;
}

function isSame(a: ValueAt, b: ValueAt, length: number): boolean {
  for (let i = 0; i < length; i++) if (!Object.is(a(i), b(i))) return false;
  return true;
}
