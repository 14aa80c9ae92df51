import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
import { writeProblem } from './file-problem.js';
import { withRetries } from './retries.js';

/**
 * Writes a file as a whole, or not at all: it is on the disk beside its place before it takes it. Whatever interrupts
 * this, an earlier file is there as it was.
 *
 * Problems: `file-locked` and `file-unwritable`.
 */
export async function writeWholeFile(file: string, content: string): Promise<Problem[]> {
  const target = resolve(file);
  const fresh = join(dirname(target), `.${basename(target)}.sozialraum-new-${process.pid}`);
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await withRetries(() => rename(fresh, target));
    return [];
  } catch (error) {
    return [writeProblem(error, file)];
  } finally {
    await rm(fresh, { force: true });
  }
}
