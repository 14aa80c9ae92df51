import { textTable } from '../reference/check.js';
import type { ReadingCase } from './io/case.js';
import { geometryCases } from './io/geometry.js';

// npm run bench -- io [--smoke]: how long reading takes, by what is read. A bound is for the median of three runs, in
// seconds of CPU, which tells more where others use the machine too.

const CASES: readonly ReadingCase[] = [...geometryCases];

const smoke = process.argv.includes('--smoke');
const RUNS = smoke ? 1 : 3;

async function seconds(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const rows: string[][] = [['', 'median s', 'bound', '']];
let isSlow = false;
for (const { name, prepare, bound } of CASES) {
  const run = prepare(smoke);
  if (!run) {
    rows.push([name, 'no file', '', '']);
    continue;
  }
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await seconds(run));
  const median = times.sort((a, b) => a - b)[RUNS >> 1]!;
  const tooSlow = bound !== undefined && median > bound;
  isSlow ||= tooSlow;
  rows.push([name, median.toFixed(2), bound === undefined ? '' : String(bound), tooSlow ? 'too slow' : '']);
}
console.log(textTable(rows).join('\n'));
if (isSlow) process.exitCode = 1;
