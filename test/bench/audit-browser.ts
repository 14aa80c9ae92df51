// npm run bench -- audit-browser [--smoke]: the audit in a worker of headless Chromium, on reference tables that were
// protected here. "own" knows the counts and is given no proofs; "published" reads the file as its readers see it, with
// nothing but what is shown, and also settles the cells that are withheld for the sake of others.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { protect } from '../../src/disclosure/protect.js';
import type { Masks } from '../../src/disclosure/request.js';
import { launch } from '../e2e/browser.js';
import { answerJson, answerWith, HostileServer } from '../e2e/hostile-server.js';
import { type ReferenceFile, textTable } from '../reference/check.js';
import { type FrequencyTable, frequencyTable, positionOf, requestOf, statuses } from '../reference/cube-table.js';

const REFERENCE = '../shared/reference/sdc';
const smoke = process.argv.includes('--smoke');
const RUNS = smoke ? 1 : 3;
const TABLES = smoke ? ['F01'] : ['F07', 'F11', 'F08'];
/** Seconds allowed for the median. */
const BOUNDS: Readonly<Record<string, number>> = { F11: 6 };
/** What the audit of a published file is given. */
const SECONDS = 120;

interface Found {
  readonly hidden: number;
  readonly open: number;
  readonly narrow: number;
  readonly unproven: number;
  readonly seconds: number;
  /** Of the browser's processes that run pages: what counts where others use the machine too. */
  readonly cpu: number;
}

/** The table as JSON-stat, with what is withheld as a point. */
function publishedFile(table: FrequencyTable, masks: Masks): object {
  const { dims, codes, hierarchies, published } = table;
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  statuses(table, masks).forEach((state, cell) => {
    if (state === 0) value[positionOf(table, cell)] = published.freq[cell] as number;
    else status[positionOf(table, cell)] = '.';
  });
  const dimension = Object.fromEntries(
    dims.map((id) => {
      const labels = codes[id] ?? [];
      const label = Object.fromEntries(labels.map((code) => [code, code]));
      return [id, { category: { index: labels, label, child: hierarchies[id]?.children ?? {} } }];
    }),
  );
  const size = dims.map((id) => codes[id]?.length ?? 0);
  return { version: '2.0', class: 'dataset', id: dims, size, role: { geo: [dims[0]] }, dimension, value, status };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function serve(server: HostileServer): Promise<void> {
  for (const name of readdirSync('dist/audit'))
    server.put(
      `/${name}`,
      answerWith(
        readFileSync(join('dist/audit', name)),
        name.endsWith('.wasm') ? 'application/wasm' : 'text/javascript',
      ),
    );
  const { outputFiles } = await build({
    entryPoints: ['test/bench/pages/own-audit-worker.ts'],
    bundle: true,
    external: ['node:*'],
    format: 'esm',
    write: false,
  });
  server.put('/own-audit-worker.js', answerWith(outputFiles[0]?.text ?? '', 'text/javascript'));
  server.putPage('/', '', { csp: false, script: false });
}

/** Each run in a page and a worker of its own, the solver's loading included. */
async function timed(browser: Browser, origin: string, script: string, ask: string): Promise<Found> {
  const page = await browser.newPage();
  await page.goto(origin);
  const before = await cpuSeconds(browser);
  const found = await page.evaluate(
    async ({ script, ask, seconds }): Promise<Omit<Found, 'cpu'>> => {
      const asked = (await (await fetch(ask)).json()) as {
        file: object;
        masks?: [string, number[]][];
        minimum: number;
      };
      const worker = new Worker(script, { type: 'module' });
      const solver = new URL('highs.wasm', location.href).href;
      const start = performance.now();
      const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => {
          if (data['kind'] !== 'progress') resolve(data);
        };
        if (asked.masks) {
          const masks = new Map(asked.masks.map(([id, mask]) => [id, Uint8Array.from(mask)]));
          worker.postMessage({ file: asked.file, masks, solver });
        } else {
          const bytes = new TextEncoder().encode(JSON.stringify(asked.file)).buffer;
          worker.postMessage({ kind: 'audit', name: 'a.json', bytes, solver, seconds, minimum: asked.minimum });
        }
      });
      const took = (performance.now() - start) / 1000;
      worker.terminate();
      if (answer['kind'] === undefined) return { ...(answer as unknown as Found), seconds: took };
      const [table] = (answer['tables'] ?? []) as { facts: Record<string, number> }[];
      if (!table) throw new Error(JSON.stringify(answer));
      const { withheld = 0, open = 0, narrow = 0, unproven = 0 } = table.facts;
      return { hidden: withheld, open, narrow, unproven, seconds: took };
    },
    { script, ask, seconds: SECONDS },
  );
  const cpu = (await cpuSeconds(browser)) - before;
  await page.close();
  return { ...found, cpu };
}

async function cpuSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0);
}

async function measure(browser: Browser, server: HostileServer, id: string): Promise<void> {
  const name = readdirSync(REFERENCE).find((each) => each.startsWith(id)) ?? '';
  const file = JSON.parse(readFileSync(join(REFERENCE, name), 'utf8')) as ReferenceFile;
  const table = frequencyTable(file);
  const { masks } = protect(requestOf(table));
  server.put(`/own-${id}`, answerJson({ file, masks: [...masks].map(([key, mask]) => [key, [...mask]]) }));
  server.put(
    `/published-${id}`,
    answerJson({ file: publishedFile(table, masks), minimum: table.primaryRule.maxN + 1 }),
  );
  const rows: (string | number)[][] = [
    ['', 'withheld', 'open', 'too tight', 'not settled', 'median s', 'all s', 'CPU s', 'bound'],
  ];
  const bound = BOUNDS[id];
  for (const [what, script] of [
    ['own', 'own-audit-worker.js'],
    ['published', 'audit-worker.js'],
  ] as const) {
    const runs: Found[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timed(browser, server.origin, script, `/${what}-${id}`));
    const seconds = runs.map((each) => each.seconds);
    const [{ hidden, open, narrow, unproven }] = runs as [Found];
    const all = seconds.map((each) => each.toFixed(1)).join(' ');
    const cpu = median(runs.map((each) => each.cpu)).toFixed(2);
    rows.push([what, hidden, open, narrow, unproven, median(seconds).toFixed(2), all, cpu, bound ?? '']);
    if (bound !== undefined && median(seconds) > bound) console.log(`over the bound: ${what} ${id}`);
  }
  console.log(`\n${id}: ${table.published.freq.length} cells, ${table.published.primary.length} primary`);
  for (const line of textTable(rows)) console.log(line);
}

if (!existsSync(REFERENCE)) console.log(`${REFERENCE} is not there: nothing to measure`);
else {
  const server = new HostileServer();
  await server.listen();
  await serve(server);
  const browser = await launch();
  try {
    for (const id of TABLES) await measure(browser, server, id);
  } finally {
    await browser.close();
    await server.close();
  }
}
