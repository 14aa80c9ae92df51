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
  const { areas, periods, columns } = fingerprints(figures);
  return [
    ...identicalAreas(figures, areas),
    ...identicalPeriods(figures, periods),
    ...identicalColumns(figures, columns),
  ];
}

function identicalAreas(figures: Figures, prints: Fingerprints): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf = (row: number, i: number): number =>
    valueIn(figures, finest[row] ?? 0, Math.floor(i / columns.length), i % columns.length);
  const pairs = alike(prints, periods.length * columns.length, valueOf);
  if (pairs.length === 0) return [];
  const spots = pairs.map(([, later]): Spot => ({ area: finest[later] ?? 0 }));
  const [first, second] = pairs[0] ?? [0, 0];
  const example = [first, second].map((at) => exampleOf(figures, { area: finest[at] ?? 0 })).join(', ');
  const params = { count: pairs.length, example };
  return [problem('quality-series-identical', params, placeOf(figures, spots), 'warning')];
}

function identicalPeriods(figures: Figures, prints: Fingerprints): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf = (period: number, i: number): number =>
    valueIn(figures, finest[Math.floor(i / columns.length)] ?? 0, period, i % columns.length);
  const pairs = alike(prints, finest.length * columns.length, valueOf);
  if (pairs.length === 0) return [];
  const told = pairs.map((pair) => pair.map((period) => periods[period]?.code).join(' = ')).join(', ');
  const place = placeOf(
    figures,
    pairs.map(([, period]) => ({ period })),
  );
  return [problem('quality-periods-identical', { periods: told }, place, 'warning')];
}

function identicalColumns(figures: Figures, prints: Fingerprints): Problem[] {
  const { columns, periods, finest } = figures;
  const valueOf = (column: number, i: number): number =>
    valueIn(figures, finest[Math.floor(i / periods.length)] ?? 0, i % periods.length, column);
  const pairs = alike(prints, finest.length * periods.length, valueOf).filter(
    ([a, b]) => !isPartOf(figures, a, b) && !isPartOf(figures, b, a),
  );
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
function alike(prints: Fingerprints, length: number, valueOf: (row: number, i: number) => number): [number, number][] {
  const seen = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  const isSame = (a: number, b: number): boolean => {
    for (let i = 0; i < length; i++) if (!Object.is(valueOf(a, i), valueOf(b, i))) return false;
    return true;
  };
  for (let row = 0; row < prints.rows; row++) {
    if (!prints.saysEnough(row)) continue;
    const print = prints.of(row);
    const same = seen.get(print) ?? [];
    const twin = same.find((other) => isSame(other, row));
    if (twin === undefined) seen.set(print, [...same, row]);
    else pairs.push([twin, row]);
  }
  return pairs;
}

/** Those of areas, periods and columns, from one walk over all figures of the finest areas. */
function fingerprints(figures: Figures): Record<'areas' | 'periods' | 'columns', Fingerprints> {
  const { finest, periods: times, columns: combinations } = figures;
  const areas = new Fingerprints(finest.length);
  const periods = new Fingerprints(times.length);
  const columns = new Fingerprints(combinations.length);
  for (let row = 0; row < finest.length; row++)
    for (let period = 0; period < times.length; period++)
      for (let column = 0; column < combinations.length; column++) {
        const value = valueIn(figures, finest[row] as number, period, column);
        areas.add(row, value);
        periods.add(period, value);
        columns.add(column, value);
      }
  return { areas, periods, columns };
}

/** Per row a number that equal rows share, and whether the row says enough to be compared. */
class Fingerprints {
  readonly rows: number;
  readonly #hashes: Int32Array;
  readonly #sums: Float64Array;
  readonly #counts: Int32Array;
  readonly #first: Float64Array;
  readonly #varies: Uint8Array;

  constructor(rows: number) {
    this.rows = rows;
    this.#hashes = new Int32Array(rows);
    this.#sums = new Float64Array(rows);
    this.#counts = new Int32Array(rows);
    this.#first = new Float64Array(rows).fill(NaN);
    this.#varies = new Uint8Array(rows);
  }

  /** Takes the next value of a row, NaN for none. */
  add(row: number, value: number): void {
    const isNone = Number.isNaN(value);
    const hash = this.#hashes[row] as number;
    this.#hashes[row] = (Math.imul(hash, 31) + (isNone ? 7 : Math.round(value * 1000))) | 0;
    if (isNone || value === 0) return;
    if (this.#counts[row] === 0) this.#first[row] = value;
    else if (value !== this.#first[row]) this.#varies[row] = 1;
    this.#counts[row] = (this.#counts[row] as number) + 1;
    this.#sums[row] = (this.#sums[row] as number) + Math.abs(value);
  }

  of(row: number): number {
    return this.#hashes[row] as number;
  }

  saysEnough(row: number): boolean {
    const isLong = (this.#counts[row] as number) >= LEAST_VALUES && (this.#sums[row] as number) >= LEAST_SUM;
    return isLong && this.#varies[row] === 1;
  }
}
