import type { Browser } from 'playwright-core';
import { launch } from '../../e2e/browser.js';
import { measure, type Measured } from './measure.js';
import type { Runs } from './report.js';

/** A contestant that takes longer is left out of the following runs. */
const PATIENCE = 30_000;

/** Runs all contestants in turn, so that what else the machine does hits all of them alike; the first round is not counted. */
export async function runCase(
  base: string,
  contestants: readonly string[],
  repetitions: number,
  steps: readonly number[],
  hovers = false,
): Promise<Runs> {
  const runs = new Map<string, Measured[]>(contestants.map((name) => [name, []]));
  const isWarmUp = repetitions > 1;
  for (let i = isWarmUp ? -1 : 0; i < repetitions; i++)
    for (const name of [...runs.keys()]) {
      const measured = await withBrowser((browser) =>
        withinPatience(measure(browser, `${base}/${name}`, steps, hovers)),
      ).catch((error: unknown) => String(error));
      if (typeof measured !== 'string') {
        if (i >= 0) runs.get(name)?.push(measured);
        continue;
      }
      console.log(`  ${name}: left out, ${measured}`);
      runs.delete(name);
    }
  return runs;
}

async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`more than ${PATIENCE / 1000} s`)), PATIENCE);
  });
  // what is given up ends with its browser, and nobody asks how
  work.catch(() => undefined);
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
