import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { closureBytes } from './closure-bytes.js';
import { putContestants } from './contestant-pages.js';
import { HostileServer } from '../../e2e/hostile-server.js';
import { textTable } from '../../reference/check.js';
import type { Wish } from './wish.js';

const CONTESTANTS = {
  map: ['floor-svg', 'leaflet', 'chartjs', 'plot', 'echarts', 'vega-lite', 'element'],
  trend: ['uplot', 'chartjs', 'plot', 'echarts', 'element'],
} as const;

/** What a page loads: whole contestants with everything they draw, and ours by what is fetched when. */
export async function benchBytes({ takes }: Wish): Promise<void> {
  const server = new HostileServer();
  const rows: (string | number)[][] = [['gzip bytes', '']];
  for (const [what, names] of Object.entries(CONTESTANTS))
    for (const [name, bytes] of await putContestants(server, what, names.filter(takes)))
      rows.push([`${what} ${name}`, bytes]);
  const of = (element: string): string => `dist/components/${element}/${element}.component.js`;
  const map = of('district-map');
  const all = [map, of('trend-chart'), of('matrix')];
  rows.push(['', ''], ['ours, at once', '']);
  rows.push(
    ['map alone', (await closureBytes([map])).atOnce],
    ['map, trend, matrix', (await closureBytes(all)).atOnce],
  );
  rows.push(['map with all it may fetch later', (await closureBytes([map])).all]);
  rows.push(['one file', gzipSync(readFileSync('dist/sozialraum.min.js'), { level: 9 }).length]);
  console.log();
  for (const line of textTable(rows)) console.log(line);
}
