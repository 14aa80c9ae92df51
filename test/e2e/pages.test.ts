import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listenTo, TAGS, textOf, untilState, untilStill } from './browser.js';
import { keep } from './keep.js';
import { focusStop, type FocusStop, isFocusVisible, sidewaysScroll } from './page-checks.js';
import { openCity } from './visit.js';

const ALL = TAGS.join();
const PAGES = ['index.html', 'webmaster.html', 'webmaster-elemente.html'] as const;

const opened = openCity('docs/examples/brueckstedt');

/** Looks at a page once all is drawn. */
const open = <Found>(
  name: string,
  look: (page: Page) => Promise<Found>,
  options: BrowserContextOptions = {},
): Promise<Found> => opened.visit({ name, tags: (options.javaScriptEnabled ?? true) ? TAGS : [], options }, look);

describe.each(PAGES)('%s', (name) => {
  test('is sent with a policy that lets in nothing of others', async () => {
    const { headers } = await fetch(opened.city.page(name));
    expect(headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  test('loads without an error or a warning, and asks no other host', async () => {
    const context = await opened.browser.newContext();
    const page = await context.newPage();
    const log = listenTo(page);
    await page.goto(opened.city.page(name));
    await untilState(page, ALL, 'ready');
    await context.close();
    expect(log.complaints).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(opened.city.url))).toEqual([]);
    expect(new Set(log.requests).size).toBeGreaterThan(5);
  });

  test('shows map, trend and matrix, each with title, summary, legend, table, source and protection note', () =>
    open(name, async (page) => {
      for (const tag of TAGS) {
        const part = (selector: string): Promise<string> => page.locator(`${tag} >> ${selector}`).first().innerText();
        expect(await part('[part=title]')).toMatch(/\p{L}.*\d/u);
        expect(await part('[part=summary]')).toMatch(/\p{L}.{40,}\.$/u);
        expect(await part('[part=legend]')).toMatch(/\S/);
        expect(await part('.source')).toMatch(/^Quellen?: .*Stand/);
        expect(await part('[part=notes]')).toContain('Geheimhaltung');
        expect(await page.locator(`${tag} >> table tbody tr`).count()).toBeGreaterThan(10);
        expect(await textOf(page, tag)).not.toMatch(/undefined|NaN|\[object/);
      }
    }));

  test('says that the city is fictional', () =>
    open(name, async (page) => {
      expect(await page.locator('body').innerText()).toMatch(/Brückstedt .*erfunden/);
    }));
});

describe('what is picked in one element of a group', () => {
  const picked = (page: Page): Promise<(string | null | undefined)[]> =>
    page.evaluate(
      (tags) =>
        tags.map((tag) => (document.querySelector(tag) as unknown as { area?: string; period?: string } | null)?.area),
      TAGS,
    );

  test.each(PAGES)('%s: an area in the map shows in trend and matrix', (name) =>
    open(name, async (page) => {
      const option = page.locator('soz-district-map >> [role=option]').nth(4);
      const area = await option.locator('.name').innerText();
      await option.click();
      const [inMap, inTrend, inMatrix] = await picked(page);
      expect(inMap).toMatch(/\S/);
      expect([inTrend, inMatrix]).toEqual([inMap, inMap]);
      expect(await page.locator('soz-trend-chart >> [part=legend]').innerText()).toContain(area);
      expect(await page.locator('soz-matrix >> th[scope=row] [aria-pressed=true]').innerText()).toBe(area);
    }),
  );

  test('an area in the matrix shows in the map', () =>
    open('index.html', async (page) => {
      const heading = page.locator('soz-matrix >> tbody th button').nth(3);
      const area = await heading.innerText();
      await heading.click();
      expect(await page.locator('soz-district-map >> [role=option][aria-selected=true] .name').innerText()).toBe(area);
    }));

  test('a year in the trend shows in map and matrix', () =>
    open('index.html', async (page) => {
      const slider = page.locator('soz-trend-chart >> input[type=range]');
      await slider.focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
      const year = /\d{4}/.exec((await slider.getAttribute('aria-valuetext')) ?? '')?.[0] ?? 'none';
      for (const tag of TAGS) await expect.poll(() => textOf(page, tag)).toContain(year);
      expect(await page.locator('soz-district-map >> [part=subtitle]').innerText()).toContain(year);
      expect(await page.locator('soz-matrix >> [part=subtitle]').innerText()).toContain(year);
    }));

  test('an indicator by which the matrix is ordered shows in map and trend', () =>
    open('index.html', async (page) => {
      const before = await page.locator('soz-district-map >> [part=subtitle]').innerText();
      await page.locator('soz-matrix >> thead th button').nth(1).click();
      await expect.poll(() => page.locator('soz-district-map >> [part=subtitle]').innerText()).not.toBe(before);
      await untilState(page, ALL, 'ready');
      const indicator = await page.evaluate(
        () => (document.querySelector('soz-district-map') as unknown as { indicator?: string } | null)?.indicator,
      );
      expect(
        await page.evaluate(
          () => (document.querySelector('soz-trend-chart') as unknown as { indicator?: string } | null)?.indicator,
        ),
      ).toBe(indicator);
      await keep(page, 'index-ordered');
    }));
});

describe('without JavaScript', () => {
  test.each(PAGES)('%s shows the figures as tables', (name) =>
    open(
      name,
      async (page) => {
        await keep(page, `${name}-no-js`);
        const tables = page.locator(
          '[data-sozialraum] table, soz-district-map table, soz-trend-chart table, soz-matrix table',
        );
        expect(await tables.count()).toBe(3);
        for (const table of await tables.all()) {
          expect(await table.isVisible()).toBe(true);
          expect(await table.locator('tr').count()).toBeGreaterThan(10);
        }
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { javaScriptEnabled: false },
    ),
  );
});

describe('where the page says lang="en"', () => {
  // words that stand in no name of a place, office or table
  const german =
    /\b(und|der|nicht|keine|Werte|herunterladen|Quelle|ausgewiesen|Kennzahl|Ebene|Jahr|Stadtteile?|Geheimhaltung|höchste?)\b/;

  test('all elements speak English, at once', () =>
    open('index.html', async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      for (const tag of TAGS) await expect.poll(() => textOf(page, tag)).toContain('Source');
      await untilStill(page);
      await keep(page, 'index-english');
      for (const tag of TAGS) {
        const text = await textOf(page, tag);
        expect(german.exec(text)?.[0]).toBeUndefined();
        expect(text).toMatch(/\d\.\d/);
        expect(text).not.toMatch(/\d,\d\b/);
      }
    }));
});

describe('by keyboard', () => {
  async function walk(page: Page): Promise<FocusStop[]> {
    const stops: FocusStop[] = [];
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      const stop = await focusStop(page);
      if (!stop) return stops;
      stops.push(stop);
    }
    throw new Error(
      `no end after ${stops.length} stops: ${stops
        .slice(-5)
        .map(({ name }) => name)
        .join()}`,
    );
  }

  test.each(PAGES)('%s: each drawing has one tab stop, scrolling aside, and the walk comes to an end', (name) =>
    open(name, async (page) => {
      const stops = await walk(page);
      console.log(`${name}: ${stops.length} tab stops`);
      expect(
        stops.filter(({ isInPlot, isScroller }) => isInPlot && !isScroller).map(({ host, tag }) => `${host} ${tag}`),
      ).toEqual(['soz-district-map ul', 'soz-trend-chart input', 'soz-matrix button']);
      expect(stops.filter(({ name }) => name === '')).toEqual([]);
    }),
  );

  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ])('the focus is seen at every stop (%s)', (_, options) =>
    open(
      'index.html',
      async (page) => {
        const unseen: string[] = [];
        for (let i = 0; i < 150; i++) {
          await page.keyboard.press('Tab');
          const stop = await focusStop(page);
          if (!stop) break;
          if (!(await isFocusVisible(page, stop))) unseen.push(`${stop.host} ${stop.tag} ${stop.name}`);
        }
        expect(unseen).toEqual([]);
      },
      options,
    ),
  );

  test('the ranking is walked, searched and picked from, and says so', () =>
    open('index.html', async (page) => {
      const list = page.locator('soz-district-map >> [role=listbox]');
      await list.focus();
      const active = (): Promise<string | null> =>
        page.evaluate(() => {
          const root = document.querySelector('soz-district-map')?.shadowRoot;
          const id = root?.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') ?? '';
          return root?.getElementById(id)?.querySelector('.name')?.textContent ?? null;
        });
      const entries = page.locator('soz-district-map >> [role=option] .name');
      // the entries out of view come once the page is drawn
      await expect.poll(() => entries.count()).toBeGreaterThan(24);
      const names = await entries.allInnerTexts();
      expect(await active()).toBe(names[0]);
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe(names[1]);
      await page.keyboard.press('End');
      expect(await active()).toBe(names.at(-1));
      await page.keyboard.press('Home');
      const [wanted = ''] = names.slice(20);
      await page.keyboard.type(wanted.slice(0, 5));
      expect((await active())?.startsWith(wanted.slice(0, 5))).toBe(true);
      await page.keyboard.press('Enter');
      const status = page.locator('soz-district-map >> [aria-live]');
      await expect.poll(() => status.innerText()).toContain('ausgewählt');
      await keep(page, 'index-keyboard');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.locator('soz-district-map >> [aria-selected=true]').count()).toBe(0);
    }));
});
