import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = process.env['LOOKS'];

/** Where something to look at is kept: a file in the folder LOOKS; nowhere unless somebody wants to look. */
export function pathToKeep(name: string): string | undefined {
  if (FOLDER === undefined) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, name);
}

/** Keeps a picture of the whole page, with LOOKS=FOLDER. */
export async function keep(page: Page, name: string): Promise<void> {
  const path = pathToKeep(`${name}.png`);
  if (path !== undefined) await page.screenshot({ path, fullPage: true });
}
