import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model/publication.js';
import { framePages } from '../../src/publish/frame-page.js';
import { FRAME_STYLE } from '../../src/publish/page-style.js';
import { smallCity } from '../fixtures/small-city.js';
import { emptyPage, launch, type PageLog, TAGS, untilState } from './browser.js';
import { cityFiles } from './city-files.js';
import { answerJson, answerWith, HostileServer } from './hostile-server.js';
import { keep } from './keep.js';
import { axeViolations, cutOffTexts, sidewaysScroll } from './page-checks.js';

const ALL = TAGS.join();
const SRC = '/city/publication.json';
const THREE = `<soz-district-map id="karte" src="${SRC}"></soz-district-map>
<soz-trend-chart src="${SRC}" area="11 12"></soz-trend-chart>
<soz-matrix src="${SRC}"></soz-matrix>`;

let browser: Browser;
const server = new HostileServer();

beforeAll(async () => {
  browser = await launch();
  await server.listen();
  for (const [path, file] of cityFiles()) server.put(`/city/${path}`, answerJson(file));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open<Found>(
  path: string,
  look: (page: Page, log: PageLog) => Promise<Found>,
  options: BrowserContextOptions = {},
): Promise<Found> {
  const { page, log } = await emptyPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${server.origin}${path}`);
  return look(page, log);
}

describe('on a page with a strict policy', () => {
  const path = '/strict.html';
  beforeAll(() => server.putPage(path, `<main><h1>Seite</h1>${THREE}</main>`));

  test.each([
    ['PNG', 'kleinau_sgb-ii-quote_2024.png', [0x89, 0x50, 0x4e, 0x47]],
    ['SVG', 'kleinau_sgb-ii-quote_2024.svg', [...Buffer.from('<svg')]],
    ['Excel (XLSX)', 'kleinau_sgb-ii-quote.xlsx', [0x50, 0x4b, 3, 4]],
  ])('a reader takes the map along as %s', (label, name, begin) =>
    open(path, async (page, log) => {
      await untilState(page, ALL, 'ready');
      await page.locator('soz-district-map >> details.take > summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('soz-district-map').getByRole('button', { name: label, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const bytes = readFileSync(await download.path());
      expect([...bytes.subarray(0, 4)]).toEqual(begin);
      expect(log.complaints).toEqual([]);
      expect(log.requests.filter((address) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(address))).toEqual([]);
    }),
  );

  test('published files stay links, in three forms', () =>
    open(path, async (page) => {
      await untilState(page, ALL, 'ready');
      await page.locator('soz-trend-chart >> details.take > summary').click();
      const links = page.locator('soz-trend-chart >> a.download');
      await expect.poll(() => links.count()).toBe(3);
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)))).toEqual(
        ['sgb2-quote.json', 'sgb2-quote.csv', 'sgb2-quote.plain.csv'],
      );
    }));

  test('the block to copy names version and checksum of the script, and works on another page', async () => {
    const code = await open(path, async (page) => {
      await untilState(page, ALL, 'ready');
      await page.locator('soz-district-map >> [role=option]').first().click();
      await page.locator('soz-district-map >> details.sharing > summary').click();
      return page.locator('soz-district-map >> textarea').last().inputValue();
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const stated = (JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>)['sozialraum.min.js'];
    expect(code).toContain(`<!-- sozialraum ${version} -->`);
    expect(code).toContain(`integrity="${stated}"`);
    server.put(
      '/copied.html',
      answerWith(`<!doctype html><html lang="de"><title>x</title>${code}`, 'text/html; charset=utf-8', 200, {
        'Content-Security-Policy': "default-src 'self'",
      }),
    );
    await open('/copied.html', async (page, log) => {
      await untilState(page, 'soz-district-map', 'ready');
      expect(await page.locator('soz-district-map >> [role=option][aria-selected=true]').count()).toBe(1);
      expect(log.complaints).toEqual([]);
    });
  });
});

test.each([
  // the name of a policy is allowed once
  ["default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"],
  ["default-src 'none'; script-src 'self'; connect-src 'self'"],
])('on a page with the policy %s every part comes', (policy) => {
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Test</title>
<script defer src="/sozialraum.min.js"></script></head><body>${THREE.replace('<soz-district-map', '<soz-district-map zoom multiples="jahre" scheme="grau"')}</body></html>`;
  server.put('/policy.html', answerWith(page, 'text/html; charset=utf-8', 200, { 'Content-Security-Policy': policy }));
  return open('/policy.html', async (page, log) => {
    await untilState(page, ALL, 'ready');
    for (const tag of TAGS)
      for (const summary of await page.locator(`${tag} >> .toolbar summary`).all()) await summary.click();
    for (const tag of TAGS)
      await page.locator(tag).getByRole('button', { name: 'Excel (XLSX)', exact: true }).waitFor();
    expect(log.complaints).toEqual([]);
  });
});

test('two versions of the script on one page: the first one stays, and the page does not break', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  // of its parts there is but this version
  const own = RegExp(`(?<!v=)${version.replaceAll('.', '\\.')}`, 'g');
  const other = readFileSync('dist/sozialraum.min.js', 'utf8').replaceAll(own, '9.9.9');
  server.put('/other.min.js', answerWith(other, 'text/javascript'));
  const blocks = `<div data-sozialraum="karte" data-src="${SRC}"></div>`;
  server.putPage('/two.html', THREE + blocks, { head: '<script defer src="/other.min.js"></script>' });
  await open('/two.html', async (page, log) => {
    await untilState(page, ALL, 'ready');
    expect(await page.locator('soz-district-map').count()).toBe(2);
    expect(log.complaints).toEqual([`warning: sozialraum 9.9.9 and ${version} are on one page; the first stays.`]);
  });
});

test('forty elements on one page are drawn, those in the window first', async () => {
  const many = Array.from({ length: 40 }, (_, i) => `<${TAGS[i % 3]} src="${SRC}"></${TAGS[i % 3]}>`).join('\n');
  server.putPage('/forty.html', many);
  await open('/forty.html', async (page, log) => {
    await untilState(page, 'soz-district-map:first-of-type', 'ready');
    const early = await page.locator(`:is(${ALL}):state(loading)`).count();
    await untilState(page, ALL, 'ready');
    expect(early).toBeGreaterThan(0);
    expect(log.complaints).toEqual([]);
  });
});

test('in a closed details and in a hidden tab elements wait, and are whole once they are shown', async () => {
  server.putPage(
    '/closed.html',
    `<details><summary>Zahlen</summary>${THREE}</details><div id="tab" hidden>${THREE.replace('id="karte"', '')}</div>`,
  );
  await open('/closed.html', async (page, log) => {
    await page.waitForTimeout(800);
    expect(log.requests.filter((address) => address.includes('/city/'))).toEqual([]);
    await page.locator('summary').first().click();
    await untilState(page, `details :is(${ALL})`, 'ready');
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await untilState(page, ALL, 'ready');
    const widths = await page
      .locator('soz-trend-chart >> svg.drawing')
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
    expect(new Set(widths.map(Math.round)).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(600);
    expect(await cutOffTexts(page)).toEqual([]);
    expect(log.complaints).toEqual([]);
  });
});

test('where a page asks how wide they would be, elements are wide, and as narrow as must be', async () => {
  const [map = ''] = THREE.split('\n');
  server.put(
    '/wide.css',
    answerWith(
      '.float { float: left } .flex { display: flex; clear: both } aside { flex: none; inline-size: 200px } .grid { display: grid; grid-template-columns: 1fr 1fr }',
      'text/css',
    ),
  );
  server.putPage(
    '/wide.html',
    `<div class="float">${map}</div><dialog open>${map}</dialog><div class="flex"><aside>Seite</aside><div>${map}</div></div>
<table><tr><td>${map}</td><td>Text</td></tr></table><div class="grid">${map}${map}</div>`.replaceAll(' id="karte"', ''),
    { head: '<link rel="stylesheet" href="/wide.css">' },
  );
  await open('/wide.html', async (page, log) => {
    await untilState(page, 'soz-district-map', 'ready');
    const wide = (): Promise<number[]> =>
      page.locator('soz-district-map').evaluateAll((all) => all.map((map) => map.getBoundingClientRect().width));
    const before = await wide();
    expect(before.slice(0, 4).filter((width) => width < 800)).toEqual([]);
    expect(before[4]).toBe(before[5]);
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect((await wide()).filter((width) => width < 250)).toEqual([]);
    expect(log.complaints).toEqual([]);
  });
});

const looks: Readonly<Record<string, readonly [attributes: string, head: string, viewport: number]>> = {
  'that is written from right to left': ['dir="rtl"', '', 1280],
  'that is written from right to left, on a phone': ['dir="rtl"', '', 320],
  'that is zoomed to 200 % by its style': ['', '<link rel="stylesheet" href="/zoom.css">', 1280],
};

describe.each(Object.entries(looks))('on a page %s', (name, [attributes, head, width]) => {
  const path = `/${name.replace(/\W+/g, '-')}.html`;
  beforeAll(() => {
    server.put('/zoom.css', answerWith('html { zoom: 200% }', 'text/css'));
    server.putPage(path, `<main ${attributes}><h1>Seite</h1><h2>Karten</h2>${THREE}</main>`, { head });
  });

  test('nothing is cut off, nothing scrolls sideways, axe finds nothing', () =>
    open(
      path,
      async (page) => {
        await untilState(page, ALL, 'ready');
        await keep(page, `host${path.replace('.html', '').replace('/', '-')}`);
        expect.soft(await sidewaysScroll(page)).toBe(0);
        expect.soft(await cutOffTexts(page)).toEqual([]);
        expect.soft(await axeViolations(page)).toEqual([]);
      },
      { viewport: { width, height: 900 } },
    ));

  test('the tip stands at the area that is pointed at', () =>
    open(
      path,
      async (page) => {
        await untilState(page, ALL, 'ready');
        const area = page.locator('soz-district-map >> svg.map path[data-code="21"]');
        await area.scrollIntoViewIfNeeded();
        const { x, y, width: wide, height: high } = (await area.boundingBox())!;
        await page.mouse.move(x + wide / 2, y + high / 2);
        const tip = page.locator('soz-district-map >> .tooltip');
        await expect.poll(() => tip.isVisible()).toBe(true);
        const [around, at] = [await area.boundingBox(), await tip.boundingBox()];
        const apart = (from: number, to: number, start: number, end: number): number =>
          Math.max(0, from - end, start - to);
        expect(apart(around!.x, around!.x + around!.width, at!.x, at!.x + at!.width)).toBeLessThan(8);
        expect(apart(around!.y, around!.y + around!.height, at!.y, at!.y + at!.height)).toBeLessThan(40);
        expect(at!.x).toBeGreaterThanOrEqual(0);
        expect(at!.x + at!.width).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 900 } },
    ));
});

describe('a page for a frame', () => {
  const topic = smallCity.topics[0] as Topic;
  const pages = [...framePages(smallCity, topic, { href: '/sozialraum.min.js' })];
  const [map = ''] = pages[0] ?? [];
  beforeAll(() => {
    for (const [path, content] of pages) server.put(`/city/${path}`, answerWith(content, 'text/html; charset=utf-8'));
    for (const [path, content] of pages)
      server.put(`/city/${path}?figur.period=2015`, answerWith(content, 'text/html; charset=utf-8'));
    server.put('/city/frame.css', answerWith(FRAME_STYLE, 'text/css'));
    server.putPage(
      '/around.html',
      `<iframe data-sozialraum-rahmen title="Karte" src="/city/${map}?figur.period=2015"></iframe>`,
    );
    server.putPage('/bare.html', `<iframe title="Karte" width="600" height="500" src="/city/${map}"></iframe>`, {
      script: false,
    });
  });

  test('shows its figure, keeps to its own policy and has no more than that', () =>
    open(`/city/${map}`, async (page, log) => {
      await untilState(page, 'soz-district-map', 'ready');
      expect(log.complaints).toEqual([]);
      expect(await page.locator('meta[http-equiv]').getAttribute('content')).toBe("default-src 'self'");
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('shows what its address says, and makes its frame as high as itself', () =>
    open('/around.html', async (page, log) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('soz-district-map >> [part=subtitle]').waitFor();
      await expect.poll(() => frame.locator('soz-district-map >> [part=subtitle]').innerText()).toContain('2015');
      const height = (): Promise<number> => page.locator('iframe').evaluate((iframe) => iframe.clientHeight);
      const needed = (): Promise<number> => frame.locator('main').evaluate((main) => Math.ceil(main.scrollHeight));
      await expect.poll(async () => Math.abs((await height()) - (await needed()))).toBeLessThanOrEqual(2);
      await frame.locator('soz-district-map >> details.twin > summary').click();
      await expect.poll(async () => Math.abs((await height()) - (await needed()))).toBeLessThanOrEqual(2);
      expect(log.complaints).toEqual([]);
    }));

  test('works in a page without any script', () =>
    open('/bare.html', async (page, log) => {
      await page.frameLocator('iframe').locator('soz-district-map >> [role=option]').first().waitFor();
      expect(log.complaints).toEqual([]);
    }));

  test('shows drawing and table where no script runs at all', () =>
    open(
      `/city/${map}`,
      async (page) => {
        await keep(page, 'frame-no-js');
        expect(await page.locator('soz-district-map figure svg path[data-code]').count()).toBe(12);
        expect(await page.locator('soz-district-map table tbody tr').count()).toBe(13);
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    ));
});
