import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TAGS } from './browser.js';
import { keep } from './keep.js';
import { cutOffTexts, sidewaysScroll } from './page-checks.js';
import { openCity } from './visit.js';

const DATA = '../shared/data/leipzig';
const WORKSPACE = 'docs/examples/leipzig';
const MAP = 'soz-district-map';

/** Rows of a table of the city, by the names of its columns; no cell of these files is quoted. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(DATA, 'ready', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

describe.skipIf(!existsSync(DATA))('Leipzig in the browser', () => {
  const { visit } = openCity(WORKSPACE, DATA);

  const open = <Found>(name: string, look: (page: Page) => Promise<Found>, width = 1280): Promise<Found> =>
    visit({ name, tags: [TAGS.join()], options: { viewport: { width, height: 900 } } }, look);

  const drawn = (page: Page, selector: string): Promise<number> => page.locator(`${MAP} >> ${selector}`).count();

  test('the page opens with 63 districts on the map and in the ranking', () =>
    open('index.html', async (page) => {
      await keep(page, 'leipzig');
      expect(await drawn(page, '.map path.area')).toBe(63);
      // those out of view come once the page is drawn
      await expect.poll(() => drawn(page, '[role=option]')).toBe(63);
    }));

  test.each(['bevoelkerung.html', 'arbeit.html'])('%s opens, too', (name) =>
    open(name, async (page) => {
      await keep(page, `leipzig-${name}`);
      expect(await drawn(page, '.map path.area')).toBe(63);
    }),
  );

  test.each([320, 768])('nothing is cut off at %d px', (width) =>
    open(
      'index.html',
      async (page) => {
        await keep(page, `leipzig-${width}`);
        expect(await cutOffTexts(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      },
      width,
    ),
  );

  test('a map is wider than high or not, as the city is', () =>
    open('index.html', async (page) => {
      const box = await page.locator(`${MAP} >> svg.map`).boundingBox();
      // extent of the districts in EPSG:25833: 21.2 km by 23.5 km
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(21.2 / 23.5, 1);
    }));

  test.each(['62', '41', '22'])('the table has the figures of district %s as the city counts them', (code) =>
    open('index.html', async (page) => {
      const entitled = rowsOf('indikatoren_lang.csv').find(
        (row) =>
          row['datei'] === 'mit-1-person' &&
          row['merkmal'] === 'Leistungsberechtigte' &&
          row['jahr'] === '2022' &&
          row['ot'] === code,
      );
      const inhabitants = rowsOf('einwohner_lang.csv').find(
        (row) =>
          row['ebene'] === 'ortsteil' &&
          row['code'] === code &&
          row['jahr'] === '2022' &&
          row['merkmal'] === 'Einwohner insgesamt',
      );
      const [above, below] = [Number(entitled?.['wert']), Number(inhabitants?.['wert'])];
      const german = (value: number, decimals: number): string =>
        value.toLocaleString('de', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      const plain = (text: string): string => text.replace(/[.\s]/g, '');
      expect(await page.locator(`${MAP} >> [part=subtitle]`).innerText()).toContain('2022');
      const cells = async (): Promise<string[]> => {
        const all = await page
          .locator(`${MAP} >> .twin tbody tr`)
          .filter({ has: page.locator(`th:text-is("${inhabitants?.['name']}")`) })
          .locator('td')
          .allTextContents();
        return all.slice(0, 3).map(plain);
      };
      // a closed table is written once the page is drawn
      await expect
        .poll(cells)
        .toEqual([german((1000 * above) / below, 1), german(above, 0), german(below, 0)].map(plain));
    }),
  );

  test('the protection note counts what is withheld', () =>
    open('index.html', async (page) => {
      expect(await page.locator(`${MAP} >> [part=notes]`).innerText()).toMatch(
        /\d+ von [\d.]+ Werten unterliegen der Geheimhaltung/,
      );
    }));
});
