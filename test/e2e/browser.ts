import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

/** The tags of the elements. */
export const TAGS = ['soz-district-map', 'soz-trend-chart', 'soz-matrix'] as const;

/** Starts the Chromium of this machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs() });
}

/** What a page complains of, and what it asks for, while it is open. */
export interface PageLog {
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Has it begin anew. */
  readonly forget: () => void;
}

/** Listens from now on. */
export function listenTo(page: Page): PageLog {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on('crash', () => complaints.push('crash'));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests, forget: () => (complaints.length = requests.length = 0) };
}

interface OpenPage {
  readonly page: Page;
  readonly log: PageLog;
}

const pages = new WeakMap<Browser, Map<string, OpenPage>>();

/**
 * An empty page with these options. It has been another test's, of which nothing is left: a new one takes several times
 * as long as what most tests do with it.
 */
export async function emptyPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const kept = pages.get(browser) ?? new Map<string, OpenPage>();
  pages.set(browser, kept);
  const key = JSON.stringify(options);
  const known = kept.get(key);
  if (known === undefined) {
    const page = await browser.newPage(options);
    const opened = { page, log: listenTo(page) };
    kept.set(key, opened);
    return opened;
  }
  const { page, log } = known;
  await page.goto('about:blank');
  const { viewport = { width: 1280, height: 720 }, colorScheme = null, forcedColors = null, contrast = null } = options;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme, forcedColors, contrast });
  // to where nothing is
  await page.mouse.move(-1, -1);
  log.forget();
  return known;
}

type State = 'loading' | 'ready' | 'empty' | 'error';

/** Waits until every element that the selector finds is in one of the states. */
export function untilState(page: Page, selector: string, ...states: readonly State[]): Promise<void> {
  return page.evaluate(
    async ({ selector, states }) => {
      const isThere = (element: Element): boolean => states.some((state) => element.matches(`:state(${state})`));
      const deadline = performance.now() + 20_000;
      for (;;) {
        const elements = [...document.querySelectorAll(selector)];
        if (elements.length > 0 && elements.every(isThere)) return;
        if (performance.now() > deadline) {
          const texts = elements.map(({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' ').slice(0, 300));
          throw new Error(`${selector} is not ${states.join(' or ')}: ${texts.join(' | ') || 'not found'}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { selector, states },
  );
}

/**
 * Waits until nothing in the elements' own trees has changed for longer than they put anything off, by the clock of the
 * page: a page that is slow is given the time that it needs.
 */
export function untilStill(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot)
        observer.observe(shadowRoot, { attributes: true, characterData: true, childList: true, subtree: true });
    const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let before = -1; before !== changes;) {
      before = changes;
      await nextFrame();
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    observer.disconnect();
  });
}

/** What a reader can see or hear of an element's own tree: the text of its shadow root. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }, selector);
}
