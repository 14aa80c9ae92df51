import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, listenTo, type PageLog, untilState } from './browser.js';
import { cityFiles } from './city-files.js';
import { answerJson, HostileServer } from './hostile-server.js';

const ELEMENTS = ['soz-district-map', 'soz-trend-chart', 'soz-matrix'];
const SRC = '/city/publication.json';
const three = (lang: string): string =>
  `<main lang="${lang}">${ELEMENTS.map((tag) => `<${tag} src="${SRC}"></${tag}>`).join('')}</main>`;
const ENGLISH = /sozialraum-english\.min\.js/;

let browser: Browser;
const server = new HostileServer();

beforeAll(async () => {
  browser = await launch();
  await server.listen();
  for (const [path, file] of cityFiles()) server.put(`/city/${path}`, answerJson(file));
  server.putPage('/de.html', three('de'));
  server.putPage('/en.html', three('en'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, look: (page: Page, log: PageLog) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const log = listenTo(page);
    await page.goto(server.origin + path);
    await untilState(page, ELEMENTS.join(), 'ready');
    await look(page, log);
  } finally {
    await context.close();
  }
}

/** All that an element says, to eyes and ears. */
const said = (page: Page, tag: string): Promise<string> =>
  page.locator(tag).evaluate(({ shadowRoot }) => {
    const told = [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data.trim()),
      ...['aria-label', 'aria-valuetext', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    return told.filter(Boolean).join('\n');
  });

describe('the English texts of the one file', () => {
  test('are fetched by no page that speaks German', () =>
    open('/de.html', async (page, log) => {
      expect(await said(page, 'soz-district-map')).toContain('Rangfolge');
      expect(log.requests.filter((address) => ENGLISH.test(address))).toEqual([]);
    }));

  test('are fetched once for all elements that speak English, which say nothing before they are there', () =>
    open('/en.html', async (page, log) => {
      const texts = await Promise.all(ELEMENTS.map((tag) => said(page, tag)));
      expect(texts[0]).toContain('Ranking');
      for (const text of texts) {
        expect(text).toMatch(/^Sources?:/m);
        expect(text).not.toMatch(/undefined|NaN|\[object|Quelle|Herunterladen|Als Tabelle|Gebiet/);
      }
      expect(log.requests.filter((address) => ENGLISH.test(address))).toHaveLength(1);
      expect(log.complaints).toEqual([]);
    }));

  test('come when the page changes its language', () =>
    open('/de.html', async (page) => {
      await page.locator('main').evaluate((main) => main.setAttribute('lang', 'en'));
      await expect.poll(() => said(page, 'soz-trend-chart')).toMatch(/^Sources?:/m);
    }));

  test('leave the elements German where they cannot be had', async () => {
    const page = await browser.newPage();
    await page.route(ENGLISH, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${server.origin}/en.html`);
    await untilState(page, ELEMENTS.join(), 'ready');
    expect(await said(page, 'soz-matrix')).toMatch(/^Quellen?:/m);
    await page.close();
  });
});
