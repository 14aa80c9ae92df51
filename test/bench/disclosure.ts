import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../src/disclosure/audit.js';
import { protectAndAudit } from '../../src/disclosure/protect-and-audit.js';
import type { ProtectOptions } from '../../src/disclosure/protect.js';
import { MASK, type PublishRequest } from '../../src/disclosure/request.js';
import { type ReferenceFile, textTable } from '../reference/check.js';
import { type FrequencyTable, frequencyTable, requestOf, statuses } from '../reference/cube-table.js';
import { city, cityByAge, country, denseCubeOf3 } from './made-up-requests.js';

// What protection withholds and how long it takes: on the reference tables where ../shared is there, beside the results
// of other tools; then on made-up counts, for how cost grows with size. Times are of this machine.

const REFERENCE = '../shared/reference/sdc';
const LARGEST = 'F09';
/** As the reference tools protect: two integers left, and no contributor among the attackers. */
const AS_REFERENCES: ProtectOptions = { interval: { width: 0, contributor: false } };
/** Seconds allowed for protecting with its audit under the default rule. */
const BOUNDS: Readonly<Record<string, number>> = { F08: 5, F11: 4, F09: 90 };
const MOST_MEGABYTES = 2048;

interface ReferenceResult {
  readonly method: string;
  readonly variant?: string;
  readonly nSecondary: number;
  readonly sumSecondary: number;
  readonly seconds: number;
}

interface Run {
  readonly published: number;
  readonly primary: number;
  readonly secondary: number;
  readonly sum: number;
  readonly open: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly auditSeconds: number;
}

interface Timed<T> {
  readonly outcome: T;
  readonly seconds: number;
  /** Of CPU, which tells more where others use the machine too. */
  readonly cpu: number;
}

function timed<T>(what: () => T): Timed<T> {
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const outcome = what();
  const cpu = process.cpuUsage(cpuStart);
  return { outcome, seconds: (performance.now() - start) / 1000, cpu: (cpu.user + cpu.system) / 1e6 };
}

function run(request: PublishRequest, options: ProtectOptions, table?: FrequencyTable): Run {
  const { outcome, seconds, cpu } = timed(() => protectAndAudit(request, options));
  const { masks, cells, audit: found } = outcome;
  const { seconds: auditSeconds } = timed(() => audit(request, masks, options));
  const status = table && statuses(table, masks);
  const sum = table?.published.freq.reduce((total, n, cell) => total + (status?.[cell] === MASK.secondary ? n : 0), 0);
  const open = [found.exposed, found.determined, found.narrow, found.unproven].flat().length;
  return { ...cells, sum: sum ?? NaN, open, seconds, cpu, auditSeconds };
}

const HEADING = ['', 'secondary', 'sum', 'not safe', 'seconds', 'of CPU', 'audit alone', 'bound'];
const row = (name: string, { secondary, sum, open, seconds, cpu, auditSeconds }: Run, bound: number | string = '') => [
  name,
  secondary,
  Number.isNaN(sum) ? '' : sum,
  open,
  seconds.toFixed(2),
  cpu.toFixed(2),
  auditSeconds.toFixed(2),
  bound,
];

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function measureReference(id: string, file: ReferenceFile): void {
  const table = frequencyTable(file);
  const request = requestOf(table);
  const strict = run(request, {}, table);
  const loss = run(request, AS_REFERENCES, table);
  const results = (file['results'] ?? []) as readonly ReferenceResult[];
  const rows = [
    HEADING,
    row('width 2, contributors', strict, BOUNDS[id]),
    row('two integers', loss),
    ...results.map(({ method, variant = '', nSecondary, sumSecondary, seconds: took }) => [
      method.includes(variant) ? method : `${method} ${variant}`,
      nSecondary,
      sumSecondary,
      '',
      took.toFixed(2),
      '',
      '',
      '',
    ]),
  ];
  console.log(`\n${id}: ${table.published.freq.length} cells, ${strict.primary} primary; peak so far ${peak()} MB`);
  for (const line of textTable(rows)) console.log(line);
  const bound = BOUNDS[id] ?? Infinity;
  if (strict.seconds > bound) console.log(`over the bound: ${strict.seconds.toFixed(1)} of ${bound} s`);
}

function measureReferences(): void {
  const read = (name: string): ReferenceFile =>
    JSON.parse(readFileSync(join(REFERENCE, name), 'utf8')) as ReferenceFile;
  const files = readdirSync(REFERENCE).filter((name) => /^F\d\d/.test(name));
  // peak memory only rises: the largest table goes last
  const inOrder = [...files.filter((name) => !name.startsWith(LARGEST)), ...files.filter((n) => n.startsWith(LARGEST))];
  for (const name of inOrder) {
    const id = name.slice(0, 3);
    if (smoke && id === LARGEST) continue;
    const file = read(name);
    if (file['kind'] === 'frequency-table-suppression') measureReference(id, file);
  }
  if (peak() > MOST_MEGABYTES) console.log(`over the bound: ${peak()} of ${MOST_MEGABYTES} MB`);
}

function measureMadeUp(name: string, request: PublishRequest, bound: number): void {
  const found = run(request, {});
  const { published, primary } = found;
  console.log(`\n${name}: ${published} published, ${primary} primary; peak so far ${peak()} MB`);
  for (const line of textTable([HEADING, row('width 2, contributors', found, bound)])) console.log(line);
  if (found.seconds > bound) console.log(`over the bound: ${found.seconds.toFixed(1)} of ${bound} s`);
}

const smoke = process.argv.includes('--smoke');

measureMadeUp('city, 74 areas x 30 categories x 25 years', city(), 7);
measureMadeUp('dense cube, 50 x 20 x 3', denseCubeOf3(), 4);
measureMadeUp('country, 418 areas x 1 year x 4 tables, 3 complements', country(), 5);
// 25 years take 25 times as long, and 2,418 areas of a country more than 100 s
if (!smoke) measureMadeUp('city, 5 groups of 101 years of age x 2 sexes x 1 year', cityByAge(), 35);
if (existsSync(REFERENCE)) measureReferences();
else console.log(`\n${REFERENCE} is not there: no reference tables`);
