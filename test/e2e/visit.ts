import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { emptyPage, launch, untilState } from './browser.js';
import { publishAndServe, type ServedCity } from './published-city.js';

/** Which page of a city, and what has to be drawn on it before it is looked at. */
export interface Visit {
  readonly name: string;
  readonly tags: readonly string[];
  readonly options?: BrowserContextOptions;
}

/** A city that is published and served, and a browser, while the tests around run. */
export interface OpenCity {
  readonly browser: Browser;
  readonly city: ServedCity;
  /** Looks at a page of the city; nothing on it may complain, and no other host may be asked. */
  readonly visit: <Found>(visit: Visit, look: (page: Page) => Promise<Found>) => Promise<Found>;
}

/** Opens a city before the tests around, and closes it after them: nothing of it is there outside of them. */
export function openCity(workspace: string, data?: string): OpenCity {
  let browser: Browser;
  let city: ServedCity;
  beforeAll(async () => {
    city = await publishAndServe(workspace, data);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    city.close();
  });
  return {
    get browser() {
      return browser;
    },
    get city() {
      return city;
    },
    visit: async ({ name, tags, options }, look) => {
      const { page, log } = await emptyPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
      await page.goto(city.page(name));
      for (const tag of tags) await untilState(page, tag, 'ready');
      const found = await look(page);
      expect(log.complaints).toEqual([]);
      expect(log.requests.filter((address) => !address.startsWith(city.url))).toEqual([]);
      return found;
    },
  };
}
