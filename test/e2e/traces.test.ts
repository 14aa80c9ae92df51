import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiddenNumbers, numbersIn } from '../attack/number-traces.js';
import { publishedDatasets, readFolder } from '../attack/published-files.js';
import { caseCounts, twinCity, years } from '../attack/twin-city.js';
import { folderWith } from '../node/temp-workspace.js';
import { launch, TAGS, untilState, untilStill } from './browser.js';
import { publishAndServe, type ServedCity } from './published-city.js';

// What is published of two cities that differ in withheld counts only is the same byte by byte (test/attack). So it is
// enough here that the elements read nothing but that; and that they do not come by a withheld number all the same.

const PAGES = ['index.html', 'geschlecht.html', 'webmaster.html', 'webmaster-elemente.html'] as const;
const STATES = years.flatMap((year) =>
  ['city', 'borough', 'district'].flatMap((level) =>
    ['quote', 'frauen', 'frauenanteil'].map((indicator) => ({ period: `${year}-12-31`, level, indicator })),
  ),
);

let browser: Browser;
let city: ServedCity;
let traces: ReadonlySet<number>;
/** Counts of women that are shown. */
let shown: readonly number[];

beforeAll(async () => {
  city = await publishAndServe(folderWith(twinCity(caseCounts)));
  const files = readFolder(join(city.folder, 'public', 'monitor'));
  traces = hiddenNumbers(caseCounts, files);
  const women = publishedDatasets(files).find(({ indicator }) => indicator === 'frauen');
  shown = (women?.areas ?? []).flatMap((_, area) =>
    years.flatMap((__, period) => women?.figure('value', area, period).value ?? []),
  );
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  city.close();
});

/** Everything that is in the page and in the elements' own trees: texts and attributes, the drawn ones included. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
        for (const node of element.childNodes) if (node.nodeType === 3) found.push(node.nodeValue ?? '');
        if ('value' in element) found.push(String(element.value));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document.documentElement);
    return found.filter((text) => text.trim() !== '').join('\n');
  });
}

/** Has an event reach everything that is drawn or can be pressed in an element, and looks again after each few. */
async function touchAll(page: Page, tag: string, look: () => Promise<void>): Promise<number> {
  let touched = 0;
  for (let from = 0; from >= 0;) {
    const reached = await page.evaluate(touchSome, { tag, from, most: 4 });
    touched += reached.touched;
    from = reached.next;
    await look();
  }
  return touched;
}

/** Touches the next few targets of an element, from one on; runs in the page. `next` is -1 where there are no more. */
async function touchSome({ tag, from, most }: { tag: string; from: number; most: number }): Promise<{
  readonly touched: number;
  readonly next: number;
}> {
  // what is pressed may bring and take away targets
  const targets = (): Element[] =>
    [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('button, [role=option], summary, .plot path, .plot circle, tbody td') ?? []),
    ]);
  const isVisible = (target: Element): boolean => {
    const { width, height } = target.getBoundingClientRect();
    return width > 0 && height > 0 && target.checkVisibility({ visibilityProperty: true });
  };
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  let touched = 0;
  let at = from;
  for (; touched < most; at++) {
    const target = targets()[at];
    if (!target) return { touched, next: -1 };
    if (!isVisible(target)) continue;
    for (const type of ['pointerover', 'pointermove'])
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true }));
    if (target.tagName === 'BUTTON')
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    touched++;
    // a pointer is answered once a frame
    await nextFrame();
    await nextFrame();
  }
  return { touched, next: at };
}

describe.each(PAGES)('%s', (name) => {
  test('has no withheld number in any text, label or drawing, whatever is chosen, pointed at or pressed', async () => {
    expect(traces.size).toBeGreaterThan(8);
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    const found = new Set<string>();
    const seen = new Set<string>();
    const numbers = new Set<number>();
    const look = async (): Promise<void> => {
      const all = await everythingIn(page);
      seen.add(all);
      for (const line of all.split('\n'))
        for (const number of numbersIn(line)) {
          numbers.add(number);
          if (traces.has(number)) found.add(`${number} in ${line.slice(0, 200)}`);
        }
    };
    await page.goto(city.page(name));
    await untilState(page, TAGS.join(), 'ready');
    await look();
    for (const tag of TAGS) expect(await touchAll(page, tag, look)).toBeGreaterThan(5);
    for (const state of STATES) {
      await page.evaluate(
        ({ tags, state }) => {
          for (const element of document.querySelectorAll(tags)) Object.assign(element, state);
        },
        { tags: TAGS.join(), state },
      );
      await page.evaluate((tags) => {
        const elements = [...document.querySelectorAll(tags)] as unknown as { updateComplete: Promise<unknown> }[];
        return Promise.all(elements.map(({ updateComplete }) => updateComplete));
      }, TAGS.join());
      await untilState(page, TAGS.join(), 'ready', 'empty');
      await look();
    }
    await untilStill(page);
    await look();
    await page.close();
    expect(seen.size).toBeGreaterThan(STATES.length / 2);
    expect(shown.filter((number) => !numbers.has(number)).length).toBeLessThan(shown.length / 10);
    expect([...found]).toEqual([]);
  });

  test('asks for nothing but files that were published, and keeps nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(city.page(name));
    await untilState(page, TAGS.join(), 'ready');
    // the links are made when somebody opens what holds them
    await page.evaluate((tags) => {
      for (const { shadowRoot } of document.querySelectorAll(tags))
        for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }, TAGS.join());
    await page.locator('soz-matrix >> a.download').first().waitFor();
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    const links = await page.evaluate((tags) => {
      const hosts = [...document.querySelectorAll(tags)];
      const anchors = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a[download]') ?? [])]);
      return anchors.map((anchor) => (anchor as HTMLAnchorElement).href);
    }, TAGS.join());
    await page.close();
    expect(kept).toEqual(['', 0, 0]);
    const isPublished = (address: string): boolean => {
      const { href, pathname } = new URL(address);
      return href.startsWith(city.url) && existsSync(join(city.folder, 'public', decodeURIComponent(pathname)));
    };
    expect(links.length).toBeGreaterThan(1);
    expect(
      [...asked, ...links].filter((address) => !isPublished(address) && !address.endsWith('/favicon.ico')),
    ).toEqual([]);
    for (const link of links) {
      const text = readFileSync(join(city.folder, 'public', decodeURIComponent(new URL(link).pathname)), 'utf8');
      expect(numbersIn(text).filter((number) => traces.has(number))).toEqual([]);
    }
  });
});

test('elements say of changed counts what was done and what still holds', async () => {
  const method = 'method: { kind: small-count-rounding, base: 3 }';
  const rounded = await publishAndServe(folderWith(twinCity(caseCounts, { method })));
  const page = await browser.newPage();
  try {
    await page.goto(rounded.page('index.html'));
    await untilState(page, TAGS.join(), 'ready');
    for (const tag of TAGS) {
      const notes = await page.locator(`${tag} >> [part=notes]`).first().innerText();
      expect(notes).toContain('Zum Schutz gerundet (Leistungsberechtigte): Fallzahlen unter 3 sind 0 oder 3.');
      expect(notes).toContain('Teile ergeben ihre Summen.');
    }
    expect(await page.locator('body').innerText()).toContain('werden Fallzahlen so verändert');
  } finally {
    await page.close();
    rounded.close();
  }
});
