// npm run bench -- elements [map|trend|matrix|page|bytes] [63|542|2000|10997] [--runs N] [--only NAME,NAME] [--smoke]
// Our elements beside what a page could show instead, and beside the plainest code by hand: same data, fresh pages.
import { loadavg } from 'node:os';
import { benchBytes } from './elements/bytes.js';
import { benchMap } from './elements/map.js';
import { benchMatrix } from './elements/matrix.js';
import { benchTrend } from './elements/trend.js';
import { benchPage } from './elements/page.js';
import { installPeers } from './elements/peers.js';
import type { Wish } from './elements/wish.js';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
const smoke = args.includes('--smoke');
const words = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
const parts = { map: benchMap, trend: benchTrend, matrix: benchMatrix, page: benchPage, bytes: benchBytes };
const wanted = words.filter((word): word is keyof typeof parts => word in parts);

const only = option('--only')?.split(',');
const wish: Wish = {
  smoke,
  sizes: words.map(Number).filter(Number.isInteger),
  repetitions: smoke ? 1 : Number(option('--runs') ?? 7),
  takes: (name: string): boolean => (smoke ? !!name.match(/^(element|floor)/) : !only || only.includes(name)),
};

if (!smoke) installPeers();
console.log(
  `${wish.repetitions} runs in fresh pages, one contestant after the other; median (least–most) in ms of main-thread time.
Others may use this machine: load ${loadavg()[0]?.toFixed(1)}`,
);
for (const part of wanted.length > 0 ? wanted : (Object.keys(parts) as (keyof typeof parts)[])) await parts[part](wish);
