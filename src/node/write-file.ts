import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Checked, hasErrors, type Problem } from '../model/problem.js';
import { writeProblem } from './file-problem.js';
import { WHILE_LOCKED, withRetries } from './retries.js';

/** A file that is on the disk beside its place. */
export interface StagedFile {
  /** It takes its place. Problems: `file-locked` and `file-unwritable`. */
  readonly commit: () => Promise<Problem[]>;
  /** It is gone, if it has not taken its place. */
  readonly discard: () => Promise<void>;
}

/**
 * Writes a file as a whole, or not at all: it is on the disk beside its place before it takes it. Whatever interrupts
 * this, an earlier file is there as it was.
 *
 * Problems: `file-locked` and `file-unwritable`.
 */
export async function writeWholeFile(file: string, content: string | Uint8Array): Promise<Problem[]> {
  const { value: staged, problems } = await stageFile(file, content);
  if (!staged) return [...problems];
  try {
    return await staged.commit();
  } finally {
    await staged.discard();
  }
}

/** Writes a file beside its place. Problems: `file-locked` and `file-unwritable`. */
export async function stageFile(file: string, content: string | Uint8Array): Promise<Checked<StagedFile>> {
  const target = resolve(file);
  const fresh = join(dirname(target), `.${basename(target)}.sozialraum-new-${process.pid}`);
  const discard = (): Promise<void> => rm(fresh, { force: true });
  const problems = await problemsOf(file, async () => {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  if (hasErrors(problems)) await discard();
  const commit = (): Promise<Problem[]> =>
    problemsOf(file, () => withRetries(() => rename(fresh, target), WHILE_LOCKED));
  return { value: hasErrors(problems) ? undefined : { commit, discard }, problems };
}

async function problemsOf(file: string, write: () => Promise<void>): Promise<Problem[]> {
  try {
    await write();
    return [];
  } catch (error) {
    return [writeProblem(error, file)];
  }
}
