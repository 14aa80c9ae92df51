// npm run bench -- io [--smoke]: a made-up CSV of 100 MB into a cube, beside papaparse alone into rows, each in a process of
// its own; and the directory of German municipalities (XLSX, 16,030 rows of 20 columns) where it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { areaHierarchy } from '../../src/model/area.js';
import { readStatistic } from '../../src/io/statistic-table.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';
import { readXlsx } from '../../src/io/xlsx.js';
import Papa from 'papaparse';

const smoke = process.argv.includes('--smoke');
const MEGABYTES = smoke ? 2 : 100;
const RUNS = smoke ? 1 : 3;
/** How many times as long as papaparse alone, and what the process may hold, in megabytes. */
const MOST_TIMES = 1.5;
const MOST_MEMORY = 400;
const MOST_SECONDS = 3;
const XLSX = '../shared/data/destatis/xlsx/AuszugGV2QAktuell.xlsx';

const AREAS = 400;
const AGES = 90;
const SEXES = ['m', 'w'];

/** District, year, age, sex and count; as many years as fill the file. */
function madeUpCsv(): Uint8Array {
  const bytes = new Uint8Array(MEGABYTES * 1024 * 1024);
  const encoder = new TextEncoder();
  let at = encoder.encodeInto('gebiet;stichtag;alter;geschlecht;anzahl\n', bytes).written;
  for (let month = 0; ; month++)
    for (let area = 0; area < AREAS; area++) {
      let rows = '';
      const date = `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      for (let age = 0; age < AGES; age++)
        for (const sex of SEXES)
          rows += `${String(area).padStart(5, '0')};${date};${age};${sex};${(area * 31 + age * 17 + month) % 2500}\n`;
      if (at + rows.length > bytes.length) return bytes.subarray(0, at);
      at += encoder.encodeInto(rows, bytes.subarray(at)).written;
    }
}

const label = { de: 'Gebiet' };
const config: StatisticConfig = {
  id: 'made-up',
  title: 'made up',
  table: { file: 'made-up.csv', delimiter: ';' },
  area: { column: 'gebiet' },
  period: { column: 'stichtag' },
  value: { column: 'anzahl' },
  dimensions: [
    {
      id: 'age',
      label: 'Alter',
      column: 'alter',
      categories: Array.from({ length: AGES }, (_, age) => ({ code: String(age) })),
    },
    { id: 'sex', label: 'Geschlecht', column: 'geschlecht', categories: SEXES.map((code) => ({ code })) },
  ],
  countingUnit: 'person',
  kind: 'stock',
  source: 'a',
};

interface Measured {
  readonly seconds: number;
  readonly memory: number;
  readonly rows: number;
}

function measure(kind: string): Measured {
  const bytes = madeUpCsv();
  const start = performance.now();
  const rows = kind === 'papaparse' ? papaparse(bytes) : cube(bytes);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: process.resourceUsage().maxRSS / 1024, rows };
}

function papaparse(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  let rows = 0;
  const step = (): void => {
    rows++;
  };
  new Papa.Parser({ delimiter: ';', newline: '\n', fastMode: false, step }).parse(text, 0, false);
  return rows;
}

function cube(bytes: Uint8Array): number {
  const areas = areaHierarchy(
    [{ id: 'area', label, plural: label }],
    Array.from({ length: AREAS }, (_, at) => String(at).padStart(5, '0')).map((code) => ({
      code,
      name: code,
      level: 'area',
    })),
  );
  const source = { name: label, licence: { id: 'a', name: 'a' }, protection: 'none' as const };
  const { value } = readStatistic(bytes, config, { areas, source, rule: { minimum: 3, zeros: 'shown' } });
  return value?.cube.size ?? 0;
}

function inOwnProcess(kind: string): Measured {
  const args = [...process.execArgv, process.argv[1] as string, ...process.argv.slice(2), `--measure=${kind}`];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(stdout) as Measured;
}

const asked = process.argv.find((each) => each.startsWith('--measure='))?.slice('--measure='.length);
if (asked !== undefined) console.log(JSON.stringify(measure(asked)));
else await main();

async function main(): Promise<void> {
  const best = (kind: string): Measured =>
    Array.from({ length: RUNS }, () => inOwnProcess(kind)).reduce((a, b) => (a.seconds <= b.seconds ? a : b));
  const [plain, ours] = [best('papaparse'), best('cube')];
  const times = ours.seconds / plain.seconds;
  const line = (name: string, { seconds, memory, rows }: Measured): string =>
    `${name.padEnd(28)} ${seconds.toFixed(2)} s  ${memory.toFixed(0)} MB  ${rows} ${name === 'papaparse alone' ? 'rows' : 'cells'}`;
  console.log(`CSV of ${MEGABYTES} MB, best of ${RUNS}; the file itself counts in memory`);
  console.log(line('papaparse alone', plain));
  console.log(line('read into a cube', ours));
  let isBroken = times > MOST_TIMES || ours.memory > MOST_MEMORY;
  console.log(`${times.toFixed(2)} times as long (bound ${MOST_TIMES}), memory bound ${MOST_MEMORY} MB`);
  if (existsSync(XLSX)) {
    const start = performance.now();
    const { value } = await readXlsx(readFileSync(XLSX), { file: 'municipalities' });
    const seconds = (performance.now() - start) / 1000;
    isBroken ||= seconds > MOST_SECONDS;
    const rows = Math.max(...(value ?? []).map((sheet) => sheet.rows.length));
    console.log(`XLSX, ${rows} rows: ${seconds.toFixed(2)} s (bound ${MOST_SECONDS} s)`);
  }
  if (isBroken && !smoke) process.exitCode = 1;
}
