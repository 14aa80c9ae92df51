// npm run bench -- io [--smoke]: a made-up CSV of 25, 50 and 100 MB into a cube, beside papaparse alone into rows; a workbook;
// boundaries into a topology. Each run is a process of its own, the contestants take turns, and the best of the runs counts:
// time on a processor, since others may use the machine too.
import { spawnSync } from 'node:child_process';
import type { ReadingCase } from './io/case.js';
import { CSV_CONTESTANTS, csvReader } from './io/csv.js';
import { geometryCases } from './io/geometry.js';
import { workbookCases } from './io/workbook.js';

const smoke = process.argv.includes('--smoke');
const SIZES = smoke ? [1, 2] : [25, 50, 100];
const RUNS = smoke ? 1 : 5;
/** How many times as long as papaparse alone, and what the process may hold, in megabytes, the file itself included. */
const MOST_TIMES = 1.5;
const MOST_MEMORY = 400;

interface Measured {
  /** Seconds by the clock, and on processors. */
  readonly wall: number;
  readonly cpu: number;
  /** The most the process held, in megabytes. */
  readonly memory: number;
}

const csvCases = SIZES.map((megabytes) => ({
  megabytes,
  contestants: CSV_CONTESTANTS.map((contestant): ReadingCase => ({
    name: `CSV, ${megabytes} MB, ${contestant}`,
    prepare: () => csvReader(contestant, megabytes),
  })),
}));
const otherCases = [...workbookCases, ...geometryCases];

const asked = process.argv.find((each) => each.startsWith('--measure='))?.slice('--measure='.length);
if (asked === undefined) main();
else {
  const all = [...csvCases.flatMap(({ contestants }) => contestants), ...otherCases];
  const run = all.find(({ name }) => name === asked)?.prepare(smoke);
  console.log(JSON.stringify(run ? await measure(run) : null));
}

async function measure(run: () => unknown): Promise<Measured> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: (user + system) / 1e6, memory: (process.resourceUsage().maxRSS * 1024) / 1e6 };
}

function inOwnProcess(name: string): Measured | undefined {
  const args = [...process.execArgv, process.argv[1] as string, ...process.argv.slice(2), `--measure=${name}`];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as Measured | null) ?? undefined;
}

/** The clock counts what else the machine does, processor time what collects garbage beside the one thread that reads. */
function timeOf({ wall, cpu }: Measured): number {
  return Math.min(wall, cpu);
}

/** The best of the runs of each; the cases take turns, so that what else the machine does meets all of them. */
function bestOf(cases: readonly ReadingCase[]): (Measured | undefined)[] {
  const rounds = Array.from({ length: RUNS }, () => cases.map(({ name }) => inOwnProcess(name)));
  return cases.map((_, at) =>
    rounds
      .map((round) => round[at])
      .reduce((best, each) => (best && each && timeOf(each) < timeOf(best) ? each : best)),
  );
}

function line(name: string, { wall, cpu, memory }: Measured, note = ''): string {
  const figures = [`${cpu.toFixed(2)} s cpu`, `${wall.toFixed(2)} s`, `${memory.toFixed(0)} MB`];
  return `${name.padEnd(64)} ${figures.map((each) => each.padStart(11)).join('')}  ${note}`;
}

function main(): void {
  let isBroken = false;
  for (const { megabytes, contestants } of csvCases) {
    const [floor, ...others] = bestOf(contestants);
    if (!floor) continue;
    console.log(line(contestants[0]?.name ?? '', floor));
    others.forEach((measured, at) => {
      if (!measured) return;
      const times = timeOf(measured) / timeOf(floor);
      const note = `${times.toFixed(2)} times (bound ${MOST_TIMES}), memory bound ${MOST_MEMORY} MB`;
      console.log(line(contestants[at + 1]?.name ?? '', measured, note));
      isBroken ||= megabytes >= 100 && (times > MOST_TIMES || measured.memory > MOST_MEMORY);
    });
  }
  for (const each of otherCases) {
    const [measured] = bestOf([each]);
    console.log(measured ? line(each.name, measured, `bound ${each.bound} s`) : `${each.name}: the file is not here`);
    isBroken ||= !smoke && measured !== undefined && timeOf(measured) > (each.bound ?? Infinity);
  }
  if (isBroken) process.exitCode = 1;
}
