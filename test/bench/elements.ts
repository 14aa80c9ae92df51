// npm run bench -- elements [--smoke]: the map element beside a plain d3-geo map of the same data, and its bytes.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launch } from '../e2e/browser.js';
import { answerJson, answerWith, HostileServer } from '../e2e/hostile-server.js';
import { runCli } from '../e2e/published-city.js';

interface City {
  readonly name: string;
  readonly workspace: string;
  readonly data?: string;
  readonly districts: string;
  /** The property that holds the code of a district. */
  readonly code: string;
  readonly indicator: string;
}

const smoke = process.argv.includes('--smoke');
const RUNS = smoke ? 1 : 11;
const MOVES = 20;
const TWICE = 2;
const LARGEST = 50_000;

const shared = '../shared/data/leipzig';
const leipzig: City = {
  name: 'Leipzig',
  workspace: 'docs/examples/leipzig',
  data: shared,
  districts: join(shared, 'ortsteile.geojson'),
  code: 'OT',
  indicator: 'sgb2-dichte',
};
const brueckstedt: City = {
  name: 'Brückstedt',
  workspace: 'docs/examples/brueckstedt',
  districts: 'docs/examples/brueckstedt/geometry/stadtteile.geojson',
  code: 'stt',
  indicator: 'sgb2-quote',
};

interface Feature {
  id?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly coordinates: [number, number][][] };
}

/** Districts as d3-geo wants them: outer rings clockwise. */
function plainDistricts({ districts, code }: City): { readonly features: Feature[] } {
  const collection = JSON.parse(readFileSync(districts, 'utf8')) as { features: Feature[] };
  const isClockwise = (ring: readonly [number, number][]): boolean =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] as [number, number];
      return sum + (nextX - x) * (nextY + y);
    }, 0) > 0;
  for (const feature of collection.features) {
    feature.id = feature.properties[code];
    const [outer] = feature.geometry.coordinates;
    if (outer && !isClockwise(outer)) outer.reverse();
  }
  return collection;
}

interface Dataset {
  readonly size: readonly number[];
  readonly value: readonly (number | null)[];
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
}

/** The published figures by period and area, as one would write them by hand. */
function plainFigures({ size, value, dimension }: Dataset): Record<string, Record<string, number | null>> {
  const [areas = [], periods = []] = ['area', 'time'].map((id) => dimension[id]?.category.index ?? []);
  const metrics = size[2] ?? 1;
  const at = (a: number, t: number): number | null => value[(a * periods.length + t) * metrics] ?? null;
  return Object.fromEntries(
    periods.map((period, t) => [period, Object.fromEntries(areas.map((area, a) => [area, at(a, t)]))]),
  );
}

interface Prepared {
  readonly server: HostileServer;
  /** The latest two periods with figures. */
  readonly years: readonly [string, string];
  readonly bytes: Readonly<Record<string, number>>;
}

async function prepare(city: City): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-bench-'));
  const data = city.data === undefined ? [] : ['--data', city.data];
  const { json } = runCli('publish', city.workspace, ...data, '--out', join(folder, 'out'));
  const [{ directory }] = (json as { published: [{ directory: string }] }).published;
  const server = new HostileServer();
  const bytes: Record<string, number> = {};
  const putFile = (path: string, content: string): void => {
    bytes[path] = gzipSync(content, { level: 9 }).length;
    server.put(path, answerWith(content, path.endsWith('js') ? 'text/javascript' : 'application/json'));
  };
  const table = `data/${city.indicator}.json`;
  for (const path of ['publication.json', 'geometry.json', table])
    putFile(`/${path}`, readFileSync(join(directory, path), 'utf8'));
  const figures = plainFigures(JSON.parse(readFileSync(join(directory, table), 'utf8')) as Dataset);
  putFile('/figures.json', JSON.stringify(figures));
  server.put('/districts.geojson', answerJson(plainDistricts(city)));
  for (const name of ['plain-map', 'element-map', 'element-by-address']) putFile(`/${name}.js`, await bundle(name));
  server.putPage('/plain', '', { csp: false, head: '<script defer src="/plain-map.js"></script>', script: false });
  server.putPage('/element', '', { head: '<script defer src="/element-map.js"></script>', script: false });
  server.putPage('/by-address', '', { head: '<script defer src="/element-by-address.js"></script>' });
  rmSync(folder, { recursive: true });
  const filled = Object.keys(figures).filter((period) =>
    Object.values(figures[period] ?? {}).some((value) => value !== null),
  );
  return { server, years: [filled.at(-1) ?? '', filled.at(-2) ?? ''], bytes };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/bench/pages/${name}.mjs`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Main-thread time, and time until the picture is there. */
interface Timing {
  readonly main: number;
  readonly painted: number;
}

async function timed(session: CDPSession, act: () => Promise<number>): Promise<Timing> {
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const before = await busy();
  const painted = await act();
  return { main: (await busy()) - before, painted };
}

type Step = 'load' | 'draw' | 'show' | 'loadAndDraw';

/** Has the page do a step and answers after how many milliseconds it was painted. */
function run(page: Page, step: Step, ...args: readonly string[]): Promise<number> {
  return page.evaluate(
    async ({ step, args }) => {
      const { contestant } = globalThis as unknown as {
        contestant: Record<string, (...args: readonly string[]) => Promise<void>>;
      };
      const begin = performance.now();
      await contestant[step]?.(...args);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - begin;
    },
    { step, args },
  );
}

type Measured = Record<string, Timing>;

async function inFreshPage(
  browser: Browser,
  url: string,
  measure: (page: Page, session: CDPSession) => Promise<Measured>,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.waitForTimeout(200);
  try {
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

async function measureAll(browser: Browser, city: City, { server, years }: Prepared): Promise<Measured> {
  const [year, before] = years;
  const { origin } = server;
  const { indicator } = city;
  const inMemory = async (page: Page, session: CDPSession): Promise<Measured> => {
    await run(page, 'load', indicator);
    await page.waitForTimeout(100);
    const draw = await timed(session, () => run(page, 'draw', indicator, year));
    await page.waitForTimeout(100);
    const show = await timed(session, () => run(page, 'show', before));
    return { draw, show, hover: await hover(page, session) };
  };
  const byAddress = async (page: Page, session: CDPSession): Promise<Measured> => ({
    address: await timed(session, () => run(page, 'loadAndDraw', indicator, year)),
  });
  const named = (who: string, measured: Measured): [string, Timing][] =>
    Object.entries(measured).map(([what, timing]) => [`${what} ${who}`, timing]);
  return Object.fromEntries([
    ...named('floor', await inFreshPage(browser, `${origin}/plain`, inMemory)),
    ...named('figure', await inFreshPage(browser, `${origin}/element`, inMemory)),
    ...named('floor', await inFreshPage(browser, `${origin}/plain`, byAddress)),
    ...named('figure', await inFreshPage(browser, `${origin}/by-address`, byAddress)),
  ]);
}

/** The pointer goes across the map; per move. */
async function hover(page: Page, session: CDPSession): Promise<Timing> {
  const box = await page.locator('svg.map').boundingBox();
  if (!box) throw new Error('no map');
  const { x, y, width, height } = box;
  const timing = await timed(session, async () => {
    const begin = performance.now();
    for (let i = 0; i < MOVES; i++)
      await page.mouse.move(x + width * (0.2 + (0.6 * i) / MOVES), y + height * (0.45 + 0.1 * (i % 2)));
    return performance.now() - begin;
  });
  return { main: timing.main / MOVES, painted: timing.painted / MOVES };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? NaN;
const spread = (values: readonly number[]): string => {
  const [least = NaN] = sorted(values);
  return `${median(values).toFixed(1)} (${least.toFixed(1)}–${(sorted(values).at(-1) ?? NaN).toFixed(1)})`;
};

function report(title: string, what: string, runs: readonly Measured[], bound?: number): void {
  const of = (who: string, key: keyof Timing): number[] => runs.map((run) => run[`${what} ${who}`]?.[key] ?? NaN);
  const ratio = median(of('figure', 'main')) / median(of('floor', 'main'));
  const verdict = bound === undefined ? '' : `, bound ${bound}: ${ratio <= bound ? 'within' : 'ABOVE'}`;
  console.log(`${title}
  main thread ms  figure ${spread(of('figure', 'main'))}, floor ${spread(of('floor', 'main'))}, ratio ${ratio.toFixed(2)}${verdict}
  painted ms      figure ${spread(of('figure', 'painted'))}, floor ${spread(of('floor', 'painted'))}`);
}

function reportBytes(bytes: Readonly<Record<string, number>>): void {
  const script = gzipSync(readFileSync('dist/sozialraum.min.js'), { level: 9 }).length;
  console.log(`Bytes, gzip
  dist/sozialraum.min.js ${script}, bound ${LARGEST}: ${script <= LARGEST ? 'within' : 'ABOVE'}
  map element alone ${bytes['/element-map.js']}, plain map ${bytes['/plain-map.js']}
  boundaries ${bytes['/geometry.json']}, catalogue ${bytes['/publication.json']}`);
}

const city = !smoke && existsSync(shared) ? leipzig : brueckstedt;
const prepared = await prepare(city);
await prepared.server.listen();
const browser = await launch();
const runs: Measured[] = [];
for (let i = 0; i < RUNS; i++) runs.push(await measureAll(browser, city, prepared));
await browser.close();
await prepared.server.close();

const load = loadavg()[0]?.toFixed(1);
console.log(`${city.name}, ${RUNS} runs in fresh pages, median (least–most); others use this machine: load ${load}`);
// the bound was set for Leipzig; coarser boundaries spare the floor more than the element
const bound = city === leipzig ? TWICE : undefined;
report('First render, data in memory', 'draw', runs, bound);
report('First render from an address: fetch, read, draw', 'address', runs, bound);
report('Change of year', 'show', runs);
report('Pointer over an area, per move', 'hover', runs);
reportBytes(prepared.bytes);
