import { readFileSync, writeFileSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planningJson } from '../../../src/io/read-planning.js';
import { withPlanningViews } from '../../../src/publish/planning-views.js';
import { smallCity } from '../../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../../fixtures/small-planning.js';
import { cityFiles } from '../city-files.js';
import { answerJson, answerWith, HostileServer } from '../hostile-server.js';
import { pathToKeep } from '../keep.js';
import { FIREFOX, launchFirefox } from './firefox.js';
import type { OtherBrowser } from './other-browser.js';
import { WATCH } from './watch.js';
import { launchWebKit, WEBKIT } from './webkit.js';

const BROWSERS = [
  { name: 'Firefox', program: FIREFOX, launch: launchFirefox },
  { name: 'WebKit', program: WEBKIT, launch: launchWebKit },
];
const [WIDTH, HEIGHT] = [1000, 800];
const [MAP, TREND, MATRIX] = ['soz-district-map', 'soz-trend-chart', 'soz-matrix'] as const;
const [GOALS, TIMELINE, NETWORK, CYCLE] = [
  'soz-goal-board',
  'soz-plan-timeline',
  'soz-interface-network',
  'soz-planning-cycle',
] as const;
const FIGURES = [MAP, TREND, MATRIX];
const ALL = [...FIGURES, GOALS, TIMELINE, NETWORK, CYCLE];
const PATIENCE = { timeout: 20_000 };

const server = new HostileServer();

beforeAll(async () => {
  await server.listen();
  for (const [path, content] of cityFiles()) server.put(`/${path}`, answerJson(content));
  server.put('/planning.json', answerJson(planningJson(withPlanningViews(smallPlanning, smallCity))));
  server.put('/watch.js', answerWith(WATCH, 'text/javascript'));
  server.put('/again.min.js', answerWith(readFileSync('dist/sozialraum.min.js'), 'text/javascript'));
  const figures = FIGURES.map((tag) => `<${tag} src="publication.json" group="a" loading="eager"></${tag}>`);
  const planning = ALL.slice(FIGURES.length).map(
    (tag) => `<${tag} src="planning.json" today="${TODAY}" group="a" loading="eager"></${tag}>`,
  );
  const head = '<script src="/watch.js"></script>';
  server.putPage('/', `<main><h1>Stadt</h1>${[...figures, ...planning].join('\n')}</main>`, { head });
  server.putPage('/paper', `<${CYCLE} src="planning.json" today="${TODAY}" loading="eager"></${CYCLE}>`, { head });
  const again = '<script defer src="/again.min.js"></script>';
  server.putPage('/twice', `<${MAP} src="publication.json" zoom></${MAP}>`, { head: head + again });
});
afterAll(() => server.close());

/** How many pieces of text are written in a PDF. */
function textRuns(bytes: Uint8Array): number {
  const pdf = Buffer.from(bytes);
  let runs = 0;
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    try {
      runs +=
        inflateSync(pdf.subarray(at + 7), { finishFlush: constants.Z_SYNC_FLUSH })
          .toString('latin1')
          .split(/\bT[jJ]\b/).length - 1;
    } catch {
      // a picture or a font
    }
  }
  return runs;
}

for (const { name, program, launch } of BROWSERS)
  describe.skipIf(program === undefined)(`in ${name}, under a strict policy`, () => {
    let browser: OtherBrowser;

    const untilReady = (tags: readonly string[]): Promise<void> =>
      browser.run(async (tags) => {
        const deadline = performance.now() + 20_000;
        for (;;) {
          const waiting = tags.filter((tag) => !document.querySelector(tag)?.matches(':state(ready)'));
          if (waiting.length === 0) return;
          if (performance.now() > deadline) throw new Error(`not ready: ${waiting.join()}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }, tags);

    /** In the middle of the window, and where that is. */
    const find = (tag: string, selector: string, place = 0): Promise<{ x: number; y: number }> =>
      browser.run(
        (tag, selector, place) => {
          const element = document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector)[place];
          if (!element) throw new Error(`${tag} has no ${selector}`);
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        tag,
        selector,
        place,
      );

    const click = async (tag: string, selector: string, place = 0): Promise<void> => {
      const { x, y } = await find(tag, selector, place);
      await browser.click(x, y);
    };

    const texts = (tag: string, selector: string): Promise<string[]> =>
      browser.run(
        (tag, selector) =>
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) =>
            element.textContent.replace(/\s+/g, ' ').trim(),
          ),
        tag,
        selector,
      );
    const text = async (tag: string, selector: string): Promise<string> => (await texts(tag, selector))[0] ?? '';
    const count = async (tag: string, selector: string): Promise<number> => (await texts(tag, selector)).length;

    /** Where the focus is, through shadow roots. */
    const focused = (): Promise<string> =>
      browser.run(() => {
        let active = document.activeElement;
        const way = [];
        for (; active; active = active.shadowRoot?.activeElement ?? null) way.push(active.role ?? active.localName);
        return way.join(' ');
      });

    const complaints = (): Promise<string[]> => browser.run(() => watched.complaints.splice(0));

    beforeAll(async () => {
      browser = await launch(WIDTH, HEIGHT);
      console.log(browser.version);
      await browser.open(`${server.origin}/`);
      await untilReady(ALL);
    });
    afterAll(() => browser.close());

    test('every element is drawn, and none of its texts is empty', async () => {
      const path = pathToKeep(`other-browsers-${name}.png`);
      if (path !== undefined) writeFileSync(path, await browser.screenshot());
      for (const tag of ALL) {
        expect(await text(tag, '[part=title]'), tag).toMatch(/\p{L}/u);
        expect(await text(tag, '.frame, figure'), tag).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(await count(TREND, 'svg.drawing path')).toBeGreaterThan(3);
      expect(await count(MATRIX, 'tbody td')).toBe(12 * 3);
      expect(await count(GOALS, 'svg path')).toBeGreaterThan(3);
      expect(await count(TIMELINE, '.pick')).toBeGreaterThan(5);
      expect(await texts(CYCLE, '.ring .number')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    });

    test('every area of the map is painted where it can be pointed at', async () => {
      const areas = await browser.run(async (tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const found: { readonly size: number; readonly fill: string; readonly isHit: boolean }[] = [];
        for (const path of root?.querySelectorAll<SVGPathElement>('svg.map path[data-code]') ?? []) {
          path.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = path.getBoundingClientRect();
          const [clientX, clientY] = [x + width / 2, y + height / 2];
          const hit = root?.elementFromPoint(clientX, clientY) as SVGElement | null;
          hit?.dispatchEvent(
            new PointerEvent('pointermove', { clientX, clientY, bubbles: true, pointerType: 'mouse' }),
          );
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          found.push({
            size: Math.min(width, height),
            fill: getComputedStyle(path).fill,
            isHit: hit?.dataset['code'] === path.dataset['code'],
          });
        }
        return found;
      }, MAP);
      expect(areas).toHaveLength(12);
      for (const { size, fill, isHit } of areas) {
        expect(size).toBeGreaterThan(24);
        expect(fill).toMatch(/^(rgb|url|color|oklch|light-dark)/);
        expect(isHit).toBe(true);
      }
    });

    test('the table of a map says of each area what its ranking says', async () => {
      const ranked = await texts(MAP, '[role=option] .name');
      const values = await texts(MAP, '[role=option] .value');
      const rows = await texts(MAP, '.twin tbody th');
      const cells = await texts(MAP, '.twin tbody td:nth-child(2)');
      const table = new Map(rows.map((row, i) => [row, cells[i] ?? '']));
      expect(ranked).toHaveLength(12);
      expect(ranked.filter((area, i) => !table.get(area)?.startsWith(values[i] ?? '?'))).toEqual([]);
    });

    test('arcs of interfaces stand beside the names, at their height', async () => {
      const { names, arcs, apart } = await browser.run((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const boxes = (selector: string): DOMRect[] =>
          [...(root?.querySelectorAll(selector) ?? [])].map((each) => each.getBoundingClientRect());
        const rows = boxes('.diagram .pick');
        const dots = boxes('.arcs circle');
        const middle = ({ y, height }: DOMRect): number => y + height / 2;
        return {
          names: Math.max(...rows.map(({ right }) => right)),
          arcs: Math.min(...dots.map(({ left }) => left)),
          apart: Math.max(...rows.map((row, i) => Math.abs(middle(row) - middle(dots[i] ?? row)))),
        };
      }, NETWORK);
      expect(arcs).toBeGreaterThanOrEqual(names - 8);
      expect(apart).toBeLessThan(3);
    });

    test('the tip at the pointer says what the ranking says of the area, and goes with Escape', async () => {
      const { x, y } = await find(MAP, 'svg.map path[data-code="21"]');
      await browser.pointAt(x, y);
      const tip = `${MAP} .tooltip`;
      await expect.poll(() => text(MAP, '.tooltip:popover-open'), PATIENCE).toMatch(/Prozent/);
      expect(await texts(MAP, '[role=option] .unseen'), tip).toContain(await text(MAP, '.tooltip:popover-open'));
      const beside = await browser.run((tag) => {
        const box = document.querySelector(tag)?.shadowRoot?.querySelector('.tooltip')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, bottom: box.bottom };
      }, MAP);
      expect(Math.abs((beside?.x ?? 0) - x)).toBeLessThan(200);
      expect(Math.abs((beside?.bottom ?? 0) - y)).toBeLessThan(150);
      await browser.press('Escape');
      await expect.poll(() => text(MAP, '.tooltip:popover-open'), PATIENCE).toBe('');
    });

    test('the ranking is one tab stop that is walked by arrows, ends and first letters', async () => {
      await find(MAP, '.legend button');
      await browser.run((tag) => {
        const entries = document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('.legend button');
        [...(entries ?? [])].at(-1)?.focus();
      }, MAP);
      await browser.press('Tab');
      expect(await focused()).toMatch(/listbox$/);
      const names = await texts(MAP, '[role=option] .name');
      const active = (): Promise<string> => text(MAP, '[role=option].active .name');
      const walked: string[] = [];
      for (const key of ['Home', ...names.slice(1).map(() => 'ArrowDown')]) {
        await browser.press(key);
        walked.push(await active());
      }
      expect(walked).toEqual(names);
      await browser.press('Home');
      await expect.poll(active, PATIENCE).toBe(names[0]);
      await browser.press('End');
      await expect.poll(active, PATIENCE).toBe(names.at(-1));
      await browser.press('m');
      await expect.poll(active, PATIENCE).toBe('Mühlenberg');
      const described = await browser.run((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const id = root?.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') ?? '';
        return root?.getElementById(id)?.querySelector('.name')?.textContent;
      }, MAP);
      expect(described).toBe('Mühlenberg');
      await browser.press('Tab');
      expect(await focused()).not.toMatch(/listbox$/);
    });

    test('a key that walks the matrix shows where the focus is', async () => {
      await browser.run(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('[type=search]')?.focus(),
        MATRIX,
      );
      const ring = (): Promise<string> =>
        browser.run((tag) => {
          const at = document.querySelector(tag)?.shadowRoot?.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(at?.closest('th') ?? document.body);
          return `${at?.localName} in ${at?.closest('thead, tbody, .scroll')?.localName}: ${outlineStyle} ${outlineWidth}`;
        }, MATRIX);
      await browser.press('Tab');
      if (/^div/.test(await ring())) await browser.press('Tab');
      await expect.poll(ring, PATIENCE).toBe('button in thead: solid 2px');
      await browser.press('ArrowDown');
      await browser.press('ArrowDown');
      await expect.poll(ring, PATIENCE).toBe('button in tbody: solid 2px');
    });

    test('an area that is clicked is picked in map, trend and matrix', async () => {
      await click(MAP, 'svg.map path[data-code="22"]');
      const inMap = (): Promise<string> => text(MAP, '[role=option][aria-selected=true] .name');
      await expect.poll(inMap, PATIENCE).toMatch(/\p{L}/u);
      const picked = await inMap();
      await expect.poll(() => text(TREND, '[part=legend]'), PATIENCE).toContain(picked);
      await expect.poll(() => text(MATRIX, 'th [aria-pressed=true]'), PATIENCE).toBe(picked);
      expect(await browser.run(() => location.hash + location.search)).toBe('');
    });

    test('the slider leads map, trend and matrix to another year', async () => {
      await find(MAP, 'input[type=range]');
      await browser.run(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('input[type=range]')?.focus(),
        MAP,
      );
      await browser.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      for (const tag of [MAP, MATRIX])
        await expect.poll(() => text(tag, '[part=subtitle]'), PATIENCE).toContain('2021');
      const read = (): Promise<string | null | undefined> =>
        browser.run(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('input[type=range]')?.ariaValueText,
          TREND,
        );
      await expect.poll(read, PATIENCE).toContain('2021');
      await browser.press('ArrowRight', 'ArrowRight', 'ArrowRight');
      await expect.poll(() => text(MAP, '[part=subtitle]'), PATIENCE).toContain('2024');
    });

    test('the legend shows a class alone', async () => {
      const pressed = (): Promise<number> => count(MAP, '.classes button[aria-pressed=true]');
      await click(MAP, '.classes button', 4);
      await expect.poll(pressed, PATIENCE).toBe(1);
      await click(MAP, '.classes button', 4);
      await expect.poll(pressed, PATIENCE).toBe(0);
    });

    test('readers find help, the table, a block for another page and files to take along', async () => {
      await click(MAP, 'details.twin > summary');
      await expect.poll(() => count(MAP, 'details[open] > .scroll tbody tr'), PATIENCE).toBe(13);
      await click(MAP, 'details.twin > summary');
      await click(MAP, 'details.help > summary');
      await expect.poll(() => count(MAP, '.help p'), PATIENCE).toBeGreaterThan(0);
      await click(MAP, 'details.help > summary');
      await click(MAP, 'details.sharing > summary');
      await expect.poll(() => count(MAP, '.share textarea'), PATIENCE).toBeGreaterThan(1);
      const fields = await browser.run(
        (tag) =>
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('textarea') ?? [])].map(
            (field) => field.value,
          ),
        MAP,
      );
      expect(fields.at(-1)).toContain('data-sozialraum="karte"');
      await click(MAP, 'details.sharing > summary');
      await click(MAP, 'details.take > summary');
      const labels = await texts(MAP, 'details.take button');
      const begins: Record<string, string> = { PNG: '\u{fffd}PNG', SVG: '<svg', 'Excel (XLSX)': 'PK\u0003\u0004' };
      for (const [label, begin] of Object.entries(begins)) {
        await click(MAP, 'details.take button', labels.indexOf(label));
        await expect.poll(() => browser.run(() => Promise.all(watched.made)), PATIENCE).toContain(begin);
      }
      await click(MAP, 'details.take > summary');
    });

    test('a plan that is picked is picked in all elements of planning', async () => {
      await click(CYCLE, '.pick');
      const plan = (tag: string): Promise<string | undefined> =>
        browser.run((tag) => (document.querySelector(tag) as { plan?: string } | null)?.plan, tag);
      const id = await plan(CYCLE);
      expect(id).toMatch(/./);
      for (const tag of [TIMELINE, GOALS, NETWORK]) await expect.poll(() => plan(tag), PATIENCE).toBe(id);
    });

    test('what is printed has its table open', async () => {
      const isOpen = (): Promise<boolean | undefined> =>
        browser.run(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLDetailsElement>('.twin')?.open,
          TREND,
        );
      await browser.run(() => void dispatchEvent(new Event('beforeprint')));
      expect(await isOpen()).toBe(true);
      await browser.run(() => void dispatchEvent(new Event('afterprint')));
      expect(await isOpen()).toBe(false);
    });

    test('the page complains of nothing, and asks no other host', async () => {
      expect(await complaints()).toEqual([]);
      const asked = await browser.run(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((address) => !new URL(address).href.replace(/^blob:/, '').startsWith(server.origin))).toEqual(
        [],
      );
    });

    test('a second copy of the script is told and does no harm, and the map is made larger by its buttons', async () => {
      await browser.open(`${server.origin}/twice`);
      await untilReady([MAP]);
      const told = await complaints();
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^warn: sozialraum (\S+) and \1 are on one page/);
      const width = (): Promise<number | undefined> =>
        browser.run(
          (tag) =>
            document.querySelector(tag)?.shadowRoot?.querySelector('path[data-code="21"]')?.getBoundingClientRect()
              .width,
          MAP,
        );
      const before = (await width()) ?? 0;
      await expect.poll(() => count(MAP, '.zoom button'), PATIENCE).toBeGreaterThan(2);
      await click(MAP, '.zoom button');
      await expect.poll(width, PATIENCE).toBeGreaterThan(1.2 * before);
      expect(await complaints()).toEqual([]);
    });

    // a window of WebKitGTK cannot be printed by its driver
    if (name === 'Firefox')
      test('what is drawn by room is on paper too: all texts of the planning cycle', async () => {
        await browser.open(`${server.origin}/paper`);
        await untilReady([CYCLE]);
        const print = async (): Promise<Uint8Array> => (await browser.print?.()) ?? new Uint8Array();
        const whole = await print();
        const path = pathToKeep(`other-browsers-${name}.pdf`);
        if (path !== undefined) writeFileSync(path, whole);
        // seven numbers, and two lines in the middle; how many plans there are may be written together
        await browser.run((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.ring')?.remove(), CYCLE);
        expect(textRuns(whole) - textRuns(await print())).toBeGreaterThanOrEqual(9);
      });
  });
