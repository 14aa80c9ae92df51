import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, listenTo, untilState } from './browser.js';
import { cityFiles } from './city-files.js';
import { answerJson, HostileServer } from './hostile-server.js';

const MISSING = 'Dieser Teil konnte nicht geladen werden.';

let browser: Browser;
let server: HostileServer;

beforeAll(async () => {
  browser = await launch();
  server = new HostileServer();
  await server.listen();
  for (const [path, content] of cityFiles()) server.put(`/${path}`, answerJson(content));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The notes below a figure on a page from which one part cannot be fetched. */
async function notesWithout(
  part: string,
  tag: string,
  attributes: string,
  ask: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ before: string; after: () => Promise<string>; page: Page; exceptions: () => readonly string[] }> {
  const page = await browser.newPage();
  const log = listenTo(page);
  await page.route(`**/sozialraum-${part}.min.js*`, (route) => route.fulfill({ status: 404, body: 'not found' }));
  server.putPage('/', `<${tag} src="publication.json" ${attributes}></${tag}>`);
  await page.goto(`${server.origin}/`);
  await untilState(page, tag, 'ready');
  const notes = (): Promise<string> => page.locator(`${tag} >> [part=notes]`).innerText();
  const before = await notes();
  await ask(page);
  return { before, after: notes, page, exceptions: () => log.complaints.filter((text) => /^exception/.test(text)) };
}

test.each(['soz-district-map', 'soz-matrix'])(
  '%s says below the figure that colours by name could not be fetched',
  async (tag) => {
    const { after, exceptions, page } = await notesWithout('hue-schemes', tag, 'scheme="violet"');
    await expect.poll(after).toContain(MISSING);
    expect(exceptions()).toEqual([]);
    await page.close();
  },
);

test('a trend says so once somebody points at it, and goes on being read with the slider', async () => {
  const point = (page: Page): Promise<void> => page.locator('soz-trend-chart >> .chart').hover();
  const { before, after, exceptions, page } = await notesWithout('trend-hover', 'soz-trend-chart', '', point);
  expect(before).not.toContain(MISSING);
  await expect.poll(after).toContain(MISSING);
  const slider = page.locator('soz-trend-chart >> input[type=range]');
  const read = await slider.getAttribute('aria-valuetext');
  await slider.press('ArrowLeft');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(read);
  expect((await after()).split(MISSING)).toHaveLength(2);
  expect(exceptions()).toEqual([]);
  await page.close();
});

test.each([
  ['trend-views', 'soz-trend-chart', 'view="index"'],
  ['trend-targets', 'soz-trend-chart', 'target="12"'],
  ['matrix-views', 'soz-matrix', 'view="rank"'],
  ['map-kinds', 'soz-district-map', 'classes="equal"'],
])('a figure that is shown without %s says so', async (part, tag, attributes) => {
  const { after, exceptions, page } = await notesWithout(part, tag, attributes);
  await expect.poll(after).toContain(MISSING);
  expect(exceptions()).toEqual([]);
  await page.close();
});

test('what is printed without its table twin has its numbers', async () => {
  const { page, exceptions } = await notesWithout('table-twin', 'soz-trend-chart', '');
  const place = page.locator('soz-trend-chart >> details.twin');
  expect(await place.locator('td').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  expect(await place.innerText()).toMatch(/Zeitraum|Jahr|Stichtag/);
  expect(await place.innerText()).toMatch(/\d,\d/);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  expect(await place.getAttribute('open')).toBeNull();
  expect(exceptions()).toEqual([]);
  await page.close();
});
