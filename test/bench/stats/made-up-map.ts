import { contiguityWeights } from '../../../src/stats/contiguity-weights.js';
import { rowStandardised } from '../../../src/stats/row-standardised.js';
import { seededRandom } from '../../../src/stats/seeded-random.js';
import type { SpatialWeights } from '../../../src/stats/spatial-weights.js';

/** One statistic to be timed. */
export interface BenchCase {
  readonly name: string;
  readonly run: (map: MadeUpMap) => unknown;
  /** Milliseconds allowed for the largest map. */
  readonly bound?: number;
}

/** Columns and rows of a map of squares. */
export const MAPS: readonly (readonly [columns: number, rows: number])[] = [
  [9, 7],
  [25, 20],
  [110, 100],
];

/** How many age bands the counts by age have. */
export const BANDS = 19;

export interface MadeUpMap {
  readonly count: number;
  readonly rings: readonly (readonly (readonly [number, number])[])[][];
  readonly points: readonly (readonly [number, number])[];
  /** Queen, standardised. */
  readonly weights: SpatialWeights;
  readonly values: Float64Array;
  readonly population: Float64Array;
  readonly events: Float64Array;
  /** All age bands of the first area, then of the second ... */
  readonly eventsByAge: Float64Array;
  readonly populationByAge: Float64Array;
}

export function madeUpMap([columns, rows]: readonly [number, number]): MadeUpMap {
  const count = columns * rows;
  const random = seededRandom(columns);
  const cells = Array.from({ length: count }, (_, i): readonly [number, number] => [
    i % columns,
    Math.floor(i / columns),
  ]);
  const rings = cells.map(([x, y]): (readonly [number, number])[][] => [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ],
  ]);
  const values = Float64Array.from(cells, ([x, y]) => Math.round(10 * (random() * 20 + (x * y * 30) / count)) / 10);
  const population = Float64Array.from(cells, () => 50 + Math.floor(random() ** 3 * 9000));
  return {
    count,
    rings,
    points: cells.map(([x, y]) => [x + random() / 2, y + random() / 2]),
    weights: rowStandardised(contiguityWeights(rings)),
    values,
    population,
    events: population.map((people, i) => Math.floor((people * values[i]!) / 100)),
    eventsByAge: new Float64Array(count * BANDS).map(() => Math.floor(random() * 60)),
    populationByAge: new Float64Array(count * BANDS).map(() => 300 + Math.floor(random() * 4000)),
  };
}
