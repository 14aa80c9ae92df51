import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockCity } from '../fixtures/block-city.js';
import { launch, listenTo, type PageLog, untilState } from './browser.js';
import { cityFiles } from './city-files.js';
import { answerJson, answerWith, HostileServer } from './hostile-server.js';

const WORKER = /sozialraum-map-painter\.min\.js/;
const MAP = '<soz-district-map src="/large/publication.json"></soz-district-map>';

let browser: Browser;
const server = new HostileServer();

beforeAll(async () => {
  browser = await launch();
  await server.listen();
  for (const [path, file] of cityFiles(blockCity(40, 30))) server.put(`/large/${path}`, answerJson(file));
  server.putPage('/strict.html', MAP);
  const meta = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`;
  server.putPage('/without-worker.html', MAP, { head: meta });
  server.putPage('/small.html', MAP.replace('large', 'small'));
  for (const [path, file] of cityFiles()) server.put(`/small/${path}`, answerJson(file));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(
  path: string,
  look: (page: Page, log: PageLog) => Promise<void>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await prepare(page);
    const log = listenTo(page);
    await page.goto(server.origin + path);
    await untilState(page, 'soz-district-map', 'ready');
    await look(page, log);
  } finally {
    await context.close();
  }
}

/** How many colours there are on the canvas; 0 without one. */
const colours = (page: Page): Promise<number> =>
  page.locator('soz-district-map').evaluate(({ shadowRoot }) => {
    const canvas = shadowRoot?.querySelector('canvas');
    if (!canvas?.width) return 0;
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const pen = copy.getContext('2d');
    pen?.drawImage(canvas, 0, 0);
    const dots = new Uint32Array(pen?.getImageData(0, 0, copy.width, copy.height).data.buffer ?? []);
    return new Set(dots).size - 1;
  });
const paths = (page: Page): Promise<number> => page.locator('soz-district-map >> path.area[data-code]').count();

const without =
  (file: RegExp) =>
  async (page: Page): Promise<void> =>
    void (await page.route(file, (route) => route.fulfill({ status: 404, body: 'not found' })));

describe('a map of 1,200 areas from the one file', () => {
  test("is painted by the worker beside it under default-src 'self', without a complaint", () =>
    open('/strict.html', async (page, log) => {
      await expect.poll(() => colours(page), { timeout: 20_000 }).toBeGreaterThan(5);
      expect(await paths(page)).toBe(0);
      expect(log.requests.filter((address) => WORKER.test(address))).toHaveLength(1);
      expect(log.complaints).toEqual([]);
      expect(page.workers()).toHaveLength(1);
      await page.locator('soz-district-map').evaluate((element) => element.remove());
      await expect.poll(() => page.workers().length).toBe(0);
    }));

  test('is drawn as paths where the policy has no workers, and the console says why', () =>
    open('/without-worker.html', async (page, log) => {
      await expect.poll(() => paths(page), { timeout: 20_000 }).toBe(1200);
      expect(log.complaints.filter((text) => text.includes('drawn as SVG'))).toHaveLength(1);
    }));

  test('is drawn as paths where the file of the worker is missing', () =>
    open(
      '/strict.html',
      async (page, log) => {
        await expect.poll(() => paths(page), { timeout: 20_000 }).toBe(1200);
        expect(log.complaints.filter((text) => text.includes('drawn as SVG'))).toHaveLength(1);
      },
      without(/map-painter/),
    ));

  test('is drawn as paths where what paints is missing', () =>
    open(
      '/strict.html',
      async (page) => expect.poll(() => paths(page), { timeout: 20_000 }).toBe(1200),
      without(/map-canvas/),
    ));

  test('costs a map of few areas no request', () =>
    open('/small.html', async (page, log) => {
      expect(await paths(page)).toBeGreaterThan(5);
      expect(log.requests.filter((address) => /map-(canvas|painter)/.test(address))).toEqual([]);
    }));
});

describe('a map of 1,200 areas from a bundle of esbuild, which takes along no workers', () => {
  const bundled = async (path: string, splitting: boolean): Promise<void> => {
    const { outputFiles } = await build({
      entryPoints: ['dist/components/district-map/district-map.js'],
      bundle: true,
      splitting,
      format: 'esm',
      outdir: path,
      write: false,
    });
    for (const { path: file, text } of outputFiles)
      server.put(`/${path}/${basename(file)}`, answerWith(text, 'text/javascript'));
    const head = `<script type="module" src="/${path}/district-map.js"></script>`;
    server.putPage(`/${path}.html`, MAP, { head, script: false });
  };

  test('is painted by the worker that has become a part of it', async () => {
    await bundled('split', true);
    await open('/split.html', async (page, log) => {
      await expect.poll(() => colours(page), { timeout: 20_000 }).toBeGreaterThan(5);
      expect(await paths(page)).toBe(0);
      expect(log.complaints.filter((text) => text.includes('drawn as SVG'))).toEqual([]);
      expect(page.workers()).toHaveLength(1);
    });
  });

  test('is drawn as paths where all is in one file, which is started a second time by nobody', async () => {
    await bundled('whole', false);
    await open('/whole.html', async (page, log) => {
      await expect.poll(() => paths(page), { timeout: 20_000 }).toBe(1200);
      expect(log.complaints.filter((text) => text.includes('drawn as SVG'))).toHaveLength(1);
      expect(log.requests.filter((address) => address.endsWith('/district-map.js'))).toHaveLength(1);
    });
  });
});
