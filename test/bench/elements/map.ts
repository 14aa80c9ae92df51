import { existsSync } from 'node:fs';
import { HostileServer } from '../../e2e/hostile-server.js';
import { putCase, putContestants } from './contestant-pages.js';
import { MAP_SIZES } from './map-data.js';
import { report, type Target } from './report.js';
import { runCase } from './run-case.js';
import type { Wish } from './wish.js';

/** The map alone as plain as it can be, and a page by hand with all that stands around ours. */
const FLOORS = ['floor-svg', 'floor-canvas', 'floor-page'];
const PEERS = ['leaflet', 'plot', 'echarts', 'vega-lite', 'chartjs'];
const SHARED = '../shared/data';

/** By size: first render, change against the floor and against the best peer. */
const BOUNDS: Readonly<Record<number, readonly [first: number, change: number, changeOfBest: number]>> = {
  63: [0.85, 1.3, 1.2],
  542: [0.65, 1.5, 0.8],
  2000: [0.5, 1.5, 0.7],
  10997: [0.45, 1.4, 1.1],
};

function targets(size: number): Target[] {
  const [first, change, changeOfBest] = BOUNDS[size] ?? [NaN, NaN, NaN];
  return [
    { measure: 'first', against: 'floor-svg', most: first },
    { measure: 'change', against: 'floor-svg', most: change },
    { measure: 'change', against: 'best peer', most: changeOfBest },
    { measure: 'hover', against: 'leaflet', most: 1 },
    { measure: 'heap', against: 'plot', most: 1 },
  ];
}

/** The map beside the others: first render, change of year, pointer, heap. */
export async function benchMap({ smoke, sizes, repetitions, takes }: Wish): Promise<void> {
  const contestants = [...FLOORS, ...PEERS, 'element'].filter(takes);
  const all = Object.keys(MAP_SIZES).map(Number);
  // a single run of a made-up city tells whether the benchmark still works
  const wanted = smoke ? [542] : all.filter((size) => sizes.length === 0 || sizes.includes(size));
  const server = new HostileServer();
  await server.listen();
  await putContestants(server, 'map', contestants);
  for (const size of wanted) {
    if ((size === 63 || size === 10_997) && !existsSync(SHARED)) {
      console.log(`\nMap of ${size} areas: ${SHARED} is not there`);
      continue;
    }
    const { title, districts, figures, published } = (
      MAP_SIZES[size] as () => ReturnType<(typeof MAP_SIZES)[number]>
    )();
    const files = { 'districts.json': districts, 'figures.json': figures, 'published.json': published };
    putCase(server, 'map', String(size), contestants, files);
    const last = figures.periods.length - 1;
    const runs = await runCase(`${server.origin}/map/${size}`, contestants, repetitions, [last, last - 1], true);
    report(`Map, ${districts.length} areas (${title})`, runs, 'element', FLOORS, targets(size));
  }
  await server.close();
}
