import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { emptyPage, untilState } from './browser.js';
import type { ServedCity } from './published-city.js';

/** Which page of a city, and what has to be drawn on it before it is looked at. */
export interface Visit {
  readonly name: string;
  readonly tags: readonly string[];
  readonly options?: BrowserContextOptions;
}

/** Looks at a page of a published city; nothing on it may complain, and no other host may be asked. */
export async function visit<Found>(
  browser: Browser,
  city: ServedCity,
  { name, tags, options }: Visit,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const { page, log } = await emptyPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(city.page(name));
  for (const tag of tags) await untilState(page, tag, 'ready');
  const found = await look(page);
  expect(log.complaints).toEqual([]);
  expect(log.requests.filter((address) => !address.startsWith(city.url))).toEqual([]);
  return found;
}
