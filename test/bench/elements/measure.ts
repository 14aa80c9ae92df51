import type { Browser, CDPSession, Page } from 'playwright-core';

/** What is measured of a contestant: milliseconds, and MiB of heap; `NaN` for what a case does not ask for. */
export interface Measured {
  /** Page, script and data, before anything is drawn: some do here what others do when they first draw. */
  readonly load: number;
  /** First render, without and with what is put off until nothing happens. */
  readonly first: number;
  readonly settled: number;
  readonly firstPainted: number;
  /** Other data in the same drawing. */
  readonly change: number;
  readonly changePainted: number;
  /** Answer to a pointer's move, without what is put off until the next frame. */
  readonly hover: number;
  /** The same with all that follows from it: what was put off, and the frame. */
  readonly hoverWhole: number;
  readonly heap: number;
}
export type Measure = keyof Measured;

/** The pages have this as `contestant`; the argument says which of the data to draw. */
interface Contestant {
  readonly load: () => Promise<void>;
  readonly draw: (at: number) => Promise<void> | void;
  readonly show: (at: number) => Promise<void> | void;
}

const MIB = 2 ** 20;
/** Changes in a row, of which the median counts: the first one also compiles. */
const CHANGES = 5;
/** After so many milliseconds everything that was put off has been done. */
const SETTLED = 700;
/** Places where the pointer is put one after another. */
const PLACES = 40;

/**
 * One run in a fresh page: the data are loaded before time is taken.
 *
 * @param steps - Which of the data are shown one after the other.
 * @param hovers - Whether the pointer moves over it too.
 */
export async function measure(
  browser: Browser,
  url: string,
  steps: readonly number[],
  hovers: boolean,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  // time of the thread, not of the clock: what else the machine does is not in it
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  try {
    await act(page, 'load', 0);
    const before = await heap(session);
    await page.waitForTimeout(100);
    const start = await busy(session);
    const first = await timed(session, () => act(page, 'draw', steps[0] as number));
    await page.waitForTimeout(SETTLED);
    const settled = (await busy(session)) - start;
    const after = await heap(session);
    const changes: Timing[] = [];
    for (let i = 1; i <= CHANGES; i++)
      changes.push(await timed(session, () => act(page, 'show', steps[i % steps.length] as number)));
    const still = await busy(session);
    const hover = hovers ? await hoverTime(page) : NaN;
    const hoverWhole = hovers ? ((await busy(session)) - still) / PLACES : NaN;
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
    return {
      load: start,
      first: first.main,
      settled,
      firstPainted: first.painted,
      change: median(changes.map(({ main }) => main)),
      changePainted: median(changes.map(({ painted }) => painted)),
      hover,
      hoverWhole,
      heap: (after - before) / MIB,
    };
  } finally {
    await context.close();
  }
}

/** Main-thread time, and time until the picture is there. */
interface Timing {
  readonly main: number;
  readonly painted: number;
}

async function timed(session: CDPSession, action: () => Promise<number>): Promise<Timing> {
  const before = await busy(session);
  const painted = await action();
  return { main: (await busy(session)) - before, painted };
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** JavaScript's objects and the browser's own, once what nobody holds is gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0);
}

/** Has the page do a step and answers after how many milliseconds it was painted. */
function act(page: Page, step: keyof Contestant, at: number): Promise<number> {
  return page.evaluate(
    async ({ step, at }) => {
      const { contestant } = globalThis as unknown as { contestant: Contestant };
      const begin = performance.now();
      await contestant[step](at);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - begin;
    },
    { step, at },
  );
}

/**
 * How long a page is busy until a pointer's move has been answered: it looks what is there, and sends it the events that
 * a pointer sends. What a contestant puts off until the next frame is not in it.
 */
function hoverTime(page: Page): Promise<number> {
  return page.evaluate(async (places) => {
    const under = (root: Document | ShadowRoot, x: number, y: number): Element | null => {
      const found = root.elementFromPoint(x, y);
      return found?.shadowRoot && found.shadowRoot !== root ? under(found.shadowRoot, x, y) : found;
    };
    const host = document.querySelector('soz-district-map')?.shadowRoot ?? document;
    const drawings = [...host.querySelectorAll('svg, canvas')];
    const areaOf = (each: Element): number => each.getBoundingClientRect().width * each.getBoundingClientRect().height;
    const [largest] = drawings.sort((a, b) => areaOf(b) - areaOf(a));
    largest?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { left = 0, top = 0, width = 0, height = 0 } = largest?.getBoundingClientRect() ?? {};
    let before: Element | null = null;
    const times: number[] = [];
    for (let i = 0; i < places; i++) {
      const [clientX, clientY] = [left + width * (0.3 + (0.4 * i) / places), top + height * (0.35 + 0.03 * (i % 10))];
      const begin = performance.now();
      const target = under(document, clientX, clientY);
      const init = { clientX, clientY, bubbles: true, composed: true, view: window, pointerType: 'mouse' };
      const send = (to: Element | null, type: string, relatedTarget: Element | null, bubbles = true): void => {
        to?.dispatchEvent(new PointerEvent(`pointer${type}`, { ...init, relatedTarget, bubbles }));
        to?.dispatchEvent(new MouseEvent(`mouse${type}`, { ...init, relatedTarget, bubbles }));
      };
      if (target !== before) {
        send(before, 'out', target);
        send(before, 'leave', target, false);
        send(target, 'over', before);
        send(target, 'enter', before, false);
      }
      send(target, 'move', null);
      times.push(performance.now() - begin);
      before = target;
      // what is put off until the frame is laid out before the next move comes
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
  }, PLACES);
}

export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? NaN;
