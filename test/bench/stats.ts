import { contiguityWeights } from '../../src/stats/contiguity-weights.js';
import { distanceBandWeights } from '../../src/stats/distance-band-weights.js';
import { empiricalBayesSpatial } from '../../src/stats/empirical-bayes-spatial.js';
import { localG } from '../../src/stats/local-g.js';
import { localMoran } from '../../src/stats/local-moran.js';
import { moransI } from '../../src/stats/morans-i.js';
import { nearestWeights } from '../../src/stats/nearest-weights.js';
import { optimalBounds } from '../../src/stats/optimal-bounds.js';
import { quantileBounds } from '../../src/stats/quantile-bounds.js';
import { rowStandardised } from '../../src/stats/row-standardised.js';
import { seededRandom } from '../../src/stats/seeded-random.js';
import type { SpatialWeights } from '../../src/stats/spatial-weights.js';
import { textTable } from '../reference/check.js';

// How long statistics over areas take: a city's districts, its statistical areas, all municipalities of a country. Times
// are of this machine; the bound, where there is one, is for the largest map.

/** Columns and rows of a map of squares. */
const MAPS: readonly (readonly [columns: number, rows: number])[] = [
  [9, 7],
  [25, 20],
  [110, 100],
];

interface MadeUpMap {
  readonly count: number;
  readonly rings: readonly (readonly (readonly [number, number])[])[][];
  readonly points: readonly (readonly [number, number])[];
  /** Queen, standardised. */
  readonly weights: SpatialWeights;
  readonly values: Float64Array;
  readonly population: Float64Array;
  readonly events: Float64Array;
}

interface BenchCase {
  readonly name: string;
  readonly run: (map: MadeUpMap) => unknown;
  /** Milliseconds allowed for the largest map. */
  readonly bound?: number;
}

const CASES: readonly BenchCase[] = [
  { name: 'quantile classes, 5', run: ({ values }) => quantileBounds(values, 5) },
  { name: 'optimal classes, 5', run: ({ values }) => optimalBounds(values, 5), bound: 20 },
  { name: 'optimal classes, 9', run: ({ values }) => optimalBounds(values, 9) },
  { name: 'queen neighbours by points', run: ({ rings }) => contiguityWeights(rings) },
  { name: 'neighbours within a distance', run: ({ points }) => distanceBandWeights(points, 2) },
  { name: 'nearest 6 neighbours', run: ({ points }) => nearestWeights(points, 6) },
  { name: 'Moran', run: ({ values, weights }) => moransI(values, weights) },
  {
    name: 'Moran, 999 permutations',
    run: ({ values, weights }) => moransI(values, weights, { permutations: 999 }),
    bound: 1000,
  },
  { name: 'local Moran', run: ({ values, weights }) => localMoran(values, weights) },
  {
    name: 'local Moran, 999 permutations',
    run: ({ values, weights }) => localMoran(values, weights, { permutations: 999 }),
    bound: 1500,
  },
  { name: 'local G', run: ({ values, weights }) => localG(values, weights) },
  {
    name: 'empirical Bayes among neighbours',
    run: ({ events, population, weights }) => empiricalBayesSpatial(events, population, weights),
  },
];

function madeUpMap([columns, rows]: readonly [number, number]): MadeUpMap {
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
  };
}

/** Of CPU, which tells more where others use the machine too; of all runs the fastest, which was disturbed least. */
function milliseconds(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const smoke = process.argv.includes('--smoke');
const maps = (smoke ? MAPS.slice(0, 2) : MAPS).map(madeUpMap);
const over: string[] = [];
const rows = CASES.map(({ name, run, bound }) => {
  const times = maps.map((map) => milliseconds(() => run(map), smoke ? 1 : 7));
  const last = times.at(-1)!;
  if (!smoke && bound !== undefined && last > bound) over.push(`${name}: ${last.toFixed(0)} of ${bound} ms`);
  return [name, ...times.map((time) => time.toFixed(2)), bound ?? ''];
});
for (const line of textTable([
  ['milliseconds of CPU', ...maps.map(({ count }) => `${count} areas`), 'bound'],
  ...rows,
])) {
  console.log(line);
}
for (const line of over) console.log(`over the bound: ${line}`);
