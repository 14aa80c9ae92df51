import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textOf } from './browser.js';
import { keep } from './keep.js';
import { axeViolations, cutOffTexts, focusStop, sidewaysScroll } from './page-checks.js';
import { openCity } from './visit.js';

const LEIPZIG = '../shared/data/leipzig';
const [TIMELINE, CYCLE, GOALS, NETWORK] = [
  'soz-plan-timeline',
  'soz-planning-cycle',
  'soz-goal-board',
  'soz-interface-network',
] as const;

const CITIES = [
  { name: 'Brückstedt', workspace: 'docs/examples/brueckstedt', data: undefined },
  { name: 'Leipzig', workspace: 'docs/examples/leipzig', data: LEIPZIG },
].filter(({ data }) => data === undefined || existsSync(data));

describe.each(CITIES)('the page of planning of $name', ({ name, workspace, data }) => {
  const opened = openCity(workspace, data);

  const open = <Found>(look: (page: Page) => Promise<Found>, width = 1280): Promise<Found> =>
    opened.visit(
      { name: 'planung.html', tags: [TIMELINE, CYCLE, GOALS, NETWORK], options: { viewport: { width, height: 900 } } },
      look,
    );

  test('shows timeline, cycle, goals and interfaces under the policy that is served', () =>
    open(async (page) => {
      await keep(page, `planning-${name}`);
      expect(await textOf(page, TIMELINE)).toMatch(/jetzt an der Reihe/);
      expect(await textOf(page, CYCLE)).toMatch(/Pläne im Kreislauf/);
      expect(await textOf(page, GOALS)).toMatch(/Maßnahme/);
      expect(await page.locator(`${NETWORK} >> .arcs path`).count()).toBeGreaterThan(5);
    }));

  test('has no style sheet that the build has made empty', () =>
    open(async (page) => {
      const rules = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          (shadowRoot?.adoptedStyleSheets ?? []).map(({ cssRules }) => cssRules.length),
        ),
      );
      expect(rules.length).toBeGreaterThan(10);
      expect(rules).not.toContain(0);
    }));

  test('passes axe', () => open(async (page) => expect(await axeViolations(page)).toEqual([])));

  test.each([320, 768])('is whole at %d px', (width) =>
    open(async (page) => {
      await keep(page, `planning-${name}-${width}`);
      expect(await cutOffTexts(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }, width),
  );

  test('has one tab stop in each plot', () =>
    open(async (page) => {
      const inPlots: string[] = [];
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        const stop = await focusStop(page);
        if (!stop) break;
        if (stop.isInPlot && !stop.isScroller) inPlots.push(stop.host);
      }
      for (const tag of [TIMELINE, CYCLE, NETWORK]) expect(inPlots.filter((host) => host === tag)).toHaveLength(1);
    }));

  test('shares the selected plan', () =>
    open(async (page) => {
      const plan = page.locator(`${CYCLE} >> .pick`).first();
      await plan.click();
      const id = await page.evaluate((tag) => (document.querySelector(tag) as { plan?: string } | null)?.plan, CYCLE);
      expect(id).toMatch(/./);
      for (const tag of [TIMELINE, GOALS, NETWORK])
        await expect
          .poll(() => page.evaluate((each) => (document.querySelector(each) as { plan?: string } | null)?.plan, tag))
          .toBe(id);
    }));

  test('has its content without a script, too', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(opened.city.page('planung.html'));
    expect(await page.locator('table').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('table caption').allTextContents()).toContain('Planungskreislauf · wo jeder Plan steht');
    await page.close();
  });

  test('offers a calendar and the files of planning, and all are there', async () => {
    const page = await opened.browser.newPage();
    await page.goto(opened.city.page('planung.html'));
    const links = await page
      .locator('#daten ~ ul a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.endsWith('planung.ics'))).toBe(true);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    const calendar = await (await page.request.get(opened.city.page('planung.ics'))).text();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar).toContain('BEGIN:VEVENT');
    await page.close();
  });

  test('keeps projects and staff in the house', () => {
    const url = new URL(opened.city.page('planning.json'));
    const planning = readFileSync(join(opened.city.folder, 'public', url.pathname.slice(1)), 'utf8');
    expect(Object.keys(JSON.parse(planning) as object)).not.toContain('projects');
  });
});
