import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Problem, problem } from '../model/problem.js';
import { errorCode, writeProblem } from './file-problem.js';
import { clearLeftovers, stageFolder } from './leftovers.js';
import { readMarker } from './output-marker.js';
import { WHILE_LOCKED, withRetries } from './retries.js';

const AT_ONCE = 16;

/** A file by its path with `/` in the folder. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

/**
 * Writes a folder as a whole, or not at all: the files are written beside it and on the disk before they take the place
 * of an earlier output. Whatever interrupts this, the earlier output is there as it was.
 *
 * Problems: `folder-foreign` for a folder with contents that `publish` has not written, which is never touched;
 * `file-locked` and `file-unwritable`.
 *
 * @param folder - Files for it include its marker, see `writeMarker`.
 */
export async function writeFolder(folder: string, files: Iterable<OutputFile>): Promise<Problem[]> {
  const target = resolve(folder);
  try {
    await clearLeftovers(target);
    if (await isForeign(target)) return [problem('folder-foreign', { folder }, { file: folder })];
  } catch (error) {
    return [writeProblem(error, folder)];
  }
  const fresh = stageFolder(target, 'new');
  try {
    await writeFiles(fresh, files);
    await replace(target, fresh);
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [writeProblem(error, folder)];
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function isForeign(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0 && (await readMarker(folder)) === undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeFiles(folder: string, files: Iterable<OutputFile>): Promise<void> {
  const folders = new Set([folder]);
  await mkdir(folder, { recursive: true });
  let pending: Promise<void>[] = [];
  try {
    for (const [path, content] of files) {
      const file = join(folder, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
      pending.push(writeThrough(file, content));
      // waiting for the disk file by file takes longer than computing them; all at once would keep them all in memory
      if (pending.length < AT_ONCE) continue;
      await Promise.all(pending);
      pending = [];
    }
    await Promise.all(pending);
  } finally {
    await Promise.allSettled(pending);
  }
  for (const each of folders) await syncFolder(each);
}

async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot do this, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The old folder steps aside, the new one takes its place; if it cannot, the old one comes back. */
async function replace(target: string, fresh: string): Promise<void> {
  const old = stageFolder(target, 'old');
  const isThere = await withRetries(() => rename(target, old), WHILE_LOCKED).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await withRetries(() => rename(fresh, target), WHILE_LOCKED);
  } catch (error) {
    if (isThere) await rename(old, target);
    throw error;
  }
  await syncFolder(dirname(target));
  await rm(old, { recursive: true, force: true });
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
