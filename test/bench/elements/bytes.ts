import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { closureBytes } from './closure-bytes.js';
import { putContestants } from './contestant-pages.js';
import { oneFileBytes } from './one-file-bytes.js';
import { HostileServer } from '../../e2e/hostile-server.js';
import { textTable } from '../../reference/check.js';
import type { Wish } from './wish.js';

const CONTESTANTS = {
  map: ['floor-svg', 'leaflet', 'chartjs', 'plot', 'echarts', 'vega-lite', 'element'],
  trend: ['uplot', 'chartjs', 'plot', 'echarts', 'element'],
} as const;

/** What components/index.ts does besides. */
const ON_PAGES = `
  import { fitFrames } from './internal/frame-height.js';
  import { upgradeBlocks } from './internal/upgrade-blocks.js';
  document.addEventListener('DOMContentLoaded', () => (upgradeBlocks(document), fitFrames()));
  export { upgradeBlocks };`;

/** What a page loads: whole contestants with everything they draw, and ours by what is fetched when. */
export async function benchBytes({ takes }: Wish): Promise<void> {
  const server = new HostileServer();
  const rows: (string | number)[][] = [['gzip bytes', '']];
  for (const [what, names] of Object.entries(CONTESTANTS))
    for (const [name, bytes] of await putContestants(server, what, names.filter(takes)))
      rows.push([`${what} ${name}`, bytes]);
  const three = ['district-map', 'trend-chart', 'matrix'];
  const modules = three.map((element) => `dist/components/${element}/${element}.component.js`);
  const map = await closureBytes(modules.slice(0, 1));
  rows.push(['', ''], ['ours, at once', '']);
  rows.push(['modules in both languages: map', map.atOnce]);
  rows.push(['map with all it may fetch later', map.all]);
  rows.push(['map, trend, matrix', (await closureBytes(modules)).atOnce]);
  const [mapAlone, allThree] = [three.slice(0, 1), three].map((names) =>
    names.map((name) => `import './${name}/${name}.js';`).join('\n'),
  ) as [string, string];
  rows.push(['one file: map', await oneFileBytes(mapAlone)]);
  rows.push(['map, trend, matrix', await oneFileBytes(allThree)]);
  rows.push(['and what turns blocks into them', await oneFileBytes(allThree + ON_PAGES)]);
  rows.push(['all of this and planning', gzipSync(readFileSync('dist/sozialraum.min.js'), { level: 9 }).length]);
  console.log();
  for (const line of textTable(rows)) console.log(line);
}
