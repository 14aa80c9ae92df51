import { contiguityWeights } from '../../src/stats/contiguity-weights.js';
import { distanceBandWeights } from '../../src/stats/distance-band-weights.js';
import { empiricalBayesSpatial } from '../../src/stats/empirical-bayes-spatial.js';
import { localG } from '../../src/stats/local-g.js';
import { localMoran } from '../../src/stats/local-moran.js';
import { moransI } from '../../src/stats/morans-i.js';
import { nearestWeights } from '../../src/stats/nearest-weights.js';
import { optimalBounds } from '../../src/stats/optimal-bounds.js';
import { quantileBounds } from '../../src/stats/quantile-bounds.js';
import { textTable } from '../reference/check.js';
import { type BenchCase, madeUpMap, MAPS } from './stats/made-up-map.js';
import { rateCases } from './stats/rates.js';
import { segregationCases } from './stats/segregation.js';
import { trendCases } from './stats/trend.js';

// How long statistics over areas take: a city's districts, its statistical areas, all municipalities of a country. Times
// are of this machine; the bound, where there is one, is for the largest map. Growth is the power of the number of areas
// by which time grows between the two largest maps: 1 is in proportion.

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
  ...rateCases,
  ...trendCases,
  ...segregationCases,
];

/** Of CPU, which tells more where others use the machine too; the median of all runs. */
function milliseconds(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

function growth(times: readonly number[]): number {
  const [before, last] = maps.slice(-2).map(({ count }) => count);
  return Math.log(times.at(-1)! / times.at(-2)!) / Math.log(last! / before!);
}

const smoke = process.argv.includes('--smoke');
const maps = (smoke ? MAPS.slice(0, 2) : MAPS).map(madeUpMap);
const over: string[] = [];
const rows = CASES.map(({ name, run, bound }) => {
  const times = maps.map((map) => milliseconds(() => run(map), smoke ? 1 : 7));
  const last = times.at(-1)!;
  if (!smoke && bound !== undefined && last > bound) over.push(`${name}: ${last.toFixed(0)} of ${bound} ms`);
  return [name, ...times.map((time) => time.toFixed(2)), growth(times).toFixed(2), bound ?? ''];
});
for (const line of textTable([
  ['milliseconds of CPU', ...maps.map(({ count }) => `${count} areas`), 'growth', 'bound'],
  ...rows,
])) {
  console.log(line);
}
for (const line of over) console.log(`over the bound: ${line}`);
