// npm run bench -- publish [--smoke]: how long it takes to publish a city, and how much memory.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishWorkspace } from '../../src/node/publish-workspace.js';
import type { Step } from '../../src/node/step.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { findQuality } from '../../src/quality/find-quality.js';
import { germanyWorkspace } from './germany-workspace.js';

interface Case {
  readonly name: string;
  readonly workspace: string;
  readonly data?: string;
  readonly bound?: { readonly seconds: number; readonly megabytes: number };
}

type Phase = Step['kind'] | 'start';

/** What one run of its own process says of itself: milliseconds, and megabytes at their peak. */
interface Run {
  readonly phases: Partial<Record<Phase, number>>;
  readonly total: number;
  /** Time on a processor, on whichever: says more than `total` where others use the machine too. */
  readonly cpu: number;
  readonly peak: number;
  readonly files: readonly string[];
}

const RUNS = 3;
const PHASES: readonly Phase[] = ['start', 'read', 'geometry', 'check', 'publish', 'write'];
const SHARED = '../shared/data';

function* cases(smoke: boolean): Generator<Case> {
  const germany = join(SHARED, 'germany');
  const workspaceOf = (part: number): string => germanyWorkspace(germany, '.cache/bench', part);
  if (smoke) {
    yield { name: 'Brückstedt', workspace: 'docs/examples/brueckstedt' };
    if (existsSync(germany)) yield { name: '1/50 of the municipalities', workspace: workspaceOf(0.02) };
    return;
  }
  const leipzig = { workspace: 'docs/examples/leipzig', data: join(SHARED, 'leipzig') };
  if (existsSync(leipzig.data)) yield { name: 'Leipzig', ...leipzig, bound: { seconds: 3, megabytes: 300 } };
  else console.log(`Leipzig: ${leipzig.data} not found`);
  if (!existsSync(germany)) {
    console.log(`Municipalities: ${germany} not found`);
    return;
  }
  yield { name: '1/4 of the municipalities', workspace: workspaceOf(0.25) };
  yield { name: '1/2 of the municipalities', workspace: workspaceOf(0.5) };
  yield {
    name: '10,997 municipalities',
    workspace: workspaceOf(1),
    bound: { seconds: 20, megabytes: 1024 },
  };
}

async function publishOnce(workspace: string, out: string, data?: string): Promise<Run> {
  const phases: Run['phases'] = {};
  const files: string[] = [];
  let [phase, since]: [Phase, number] = ['start', 0];
  const onStep = ({ kind, file }: Pick<Step, 'file'> & { readonly kind: Phase }): void => {
    const now = performance.now();
    phases[phase] = (phases[phase] ?? 0) + now - since;
    [phase, since] = [kind, now];
    if (kind === 'read' && file !== undefined) files.push(file);
  };
  const { value, problems } = await readWorkspace(workspace, { ...(data === undefined ? {} : { data }), onStep });
  if (!value) throw new Error(JSON.stringify(problems.slice(0, 5)));
  onStep({ kind: 'check' });
  findQuality(value, '2026-01-01');
  const published = await publishWorkspace(value, out, { onStep });
  if (!published.value) throw new Error(JSON.stringify(published.problems));
  onStep({ kind: 'start' });
  return { phases, total: performance.now(), ...used(), files };
}

/** What nobody can do without: to start, to read the same files as text, and to write the same bytes. */
function floorOnce(inputs: readonly string[], out: string): Run {
  const outputs = filesBelow(out).map((path) => [path, readFileSync(join(out, path))] as const);
  const begin = performance.now();
  for (const input of inputs) readFileSync(input, 'utf8');
  const read = performance.now();
  const copy = `${out}-floor`;
  for (const [path, bytes] of outputs) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), bytes);
  }
  const end = performance.now();
  rmSync(copy, { recursive: true });
  const phases = { read: read - begin, write: end - read };
  return { phases, total: end - begin, ...used(), files: [] };
}

function used(): Pick<Run, 'cpu' | 'peak'> {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** A run in a process of its own, so that its peak of memory is its own. */
function inChild(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function medianRun(runs: readonly Run[]): Run {
  const phases = Object.fromEntries(PHASES.map((phase) => [phase, median(runs.map((run) => run.phases[phase] ?? 0))]));
  const of = (key: 'total' | 'cpu' | 'peak'): number => median(runs.map((run) => run[key]));
  return { phases, total: of('total'), cpu: of('cpu'), peak: of('peak'), files: runs[0]?.files ?? [] };
}

function measure({ name, workspace, data, bound }: Case): void {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-bench-'));
  try {
    const out = join(folder, 'out');
    const runs = Array.from({ length: RUNS }, () => inChild('--publish', workspace, out, ...(data ? [data] : [])));
    const inputs = (runs[0]?.files ?? []).map((file) =>
      data !== undefined && existsSync(join(data, file)) ? join(data, file) : join(workspace, file),
    );
    const floors = Array.from({ length: RUNS }, () => inChild('--floor', out, ...inputs));
    print(name, runs, medianRun(floors), bound);
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2).padStart(7);

function print(name: string, runs: readonly Run[], floor: Run, bound: Case['bound']): void {
  const figure = medianRun(runs);
  console.log(`\n${name}  (median of ${RUNS}; load ${loadavg()[0]?.toFixed(1)})`);
  console.log('phase      figure   floor   bound   seconds');
  for (const phase of PHASES) {
    const least = floor.phases[phase];
    console.log(`${phase.padEnd(9)}${seconds(figure.phases[phase] ?? 0)} ${least ? seconds(least) : ''}`);
  }
  const range = runs.map(({ total }) => (total / 1000).toFixed(2)).join(', ');
  const limit = bound ? seconds(bound.seconds * 1000) : '      –';
  console.log(`${'total'.padEnd(9)}${seconds(figure.total)} ${seconds(floor.total)} ${limit}   runs: ${range}`);
  console.log(`${'cpu'.padEnd(9)}${seconds(figure.cpu)}`);
  const [peak, least] = [figure.peak, floor.peak].map((megabytes) => `${Math.round(megabytes)}`.padStart(7));
  console.log(`${'peak MB'.padEnd(9)}${peak} ${least} ${bound ? String(bound.megabytes).padStart(7) : '      –'}`);
}

const [mode, first = '', second = '', ...rest] = process.argv.slice(2);
if (mode === '--publish') console.log(JSON.stringify(await publishOnce(first, second, rest[0])));
else if (mode === '--floor') console.log(JSON.stringify(floorOnce([second, ...rest], first)));
else for (const each of cases(mode === '--smoke')) measure(each);
