import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TAGS, untilStill } from './browser.js';
import { keep, pathToKeep } from './keep.js';
import { axeViolations, cutOffTexts, sidewaysScroll } from './page-checks.js';
import { openCity } from './visit.js';

const { visit } = openCity('docs/examples/brueckstedt');

/** Looks at a page once all is drawn. */
const open = <Found>(
  name: string,
  look: (page: Page) => Promise<Found>,
  options: BrowserContextOptions = {},
): Promise<Found> => visit({ name, tags: TAGS, options }, look);

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'forced colours on black': { forcedColors: 'active', colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  '320 px wide': { viewport: { width: 320, height: 640 } },
  '320 px wide, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  // 1280 by 1024 at 400 %
  'zoomed to 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  '768 px wide': { viewport: { width: 768, height: 1024 } },
};

describe.each(Object.entries(looks))('%s', (look, options) => {
  test.each(['index.html', 'webmaster.html', 'webmaster-elemente.html', 'sozialhilfe.html'])(
    '%s: axe finds nothing, nothing is cut off, no scrolling sideways',
    (name) =>
      open(
        name,
        async (page) => {
          const file = `${name}-${look.replace(/\W+/g, '-')}`;
          await keep(page, file);
          expect.soft(await sidewaysScroll(page)).toBe(0);
          expect.soft(await cutOffTexts(page)).toEqual([]);
          expect.soft(await axeViolations(page)).toEqual([]);
          await page.locator('soz-district-map >> [role=option]').nth(2).click();
          await page.locator('soz-trend-chart >> details.twin > summary').click();
          await untilStill(page);
          await keep(page, `${file}-selected`);
          expect.soft(await axeViolations(page)).toEqual([]);
          expect.soft(await sidewaysScroll(page)).toBe(0);
        },
        options,
      ),
  );
});

describe('with the text spacing of WCAG 1.4.12', () => {
  test.each(['index.html', 'webmaster.html'])('%s: nothing is cut off', (name) =>
    open(
      name,
      async (page) => {
        await page.evaluate(async () => {
          const wide = new CSSStyleSheet();
          await wide.replace(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
          );
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide];
          for (const element of document.querySelectorAll('*')) element.shadowRoot?.adoptedStyleSheets.push(wide);
        });
        // drawings follow their box
        await page.setViewportSize({ width: 660, height: 900 });
        await untilStill(page);
        await keep(page, `${name}-text-spacing`);
        expect(await cutOffTexts(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { viewport: { width: 640, height: 900 } },
    ),
  );
});

/** Boxes of which paper shows only a part, since nobody can scroll there. */
function hiddenRows(page: Page): Promise<string[]> {
  return page.evaluate((tags) => {
    const roots = tags.map((tag) => document.querySelector(tag)?.shadowRoot);
    const tables = roots.flatMap((root) => [...(root?.querySelectorAll('table') ?? [])]);
    const boxes = roots.flatMap((root) => [...(root?.querySelectorAll('.scroll, .matrix, [role=listbox]') ?? [])]);
    const cut = boxes.filter((box) => box.scrollHeight > box.clientHeight + 1);
    const closed = tables.filter((table) => table.getBoundingClientRect().height < 100);
    return [...cut, ...closed].map(({ className, tagName, scrollHeight, clientHeight }) => {
      return `${tagName} ${className}: ${clientHeight} of ${scrollHeight} px`;
    });
  }, TAGS);
}

/** Whether two parts of an element lie one over the other. */
function overlap(page: Page, tag: string, one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ({ tag, one, other }) => {
      const boxOf = (selector: string): DOMRect | undefined =>
        document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      const [a, b] = [boxOf(one), boxOf(other)];
      return !!a && !!b && a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1;
    },
    { tag, one, other },
  );
}

test('the files of an indicator stand side by side where there is room', () =>
  open('index.html', async (page) => {
    const lines = await page
      .locator('[aria-labelledby=daten] tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => new Set([...row.querySelectorAll('a')].map((file) => file.getBoundingClientRect().top)).size),
      );
    expect(new Set(lines)).toEqual(new Set([1]));
  }));

describe('in print', () => {
  test.each(['index.html', 'webmaster.html'])('%s: tables are whole, controls gone, nothing covers another', (name) =>
    open(name, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.pdf({ path: pathToKeep(`${name}.pdf`), format: 'A4', printBackground: true });
      await page.setViewportSize({ width: 700, height: 1000 });
      await keep(page, `${name}-print`);
      expect.soft(await page.locator('.controls:visible, .download:visible').count()).toBe(0);
      expect.soft(await hiddenRows(page)).toEqual([]);
      expect.soft(await overlap(page, 'soz-district-map', '.legend', '[role=listbox]')).toBe(false);
      expect.soft(await sidewaysScroll(page)).toBe(0);
    }),
  );
});
