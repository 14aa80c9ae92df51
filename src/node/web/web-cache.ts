import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { hasErrors, type Problem } from '../../model/problem.js';
import { writeProblem } from '../file-problem.js';
import { writeWholeFile } from '../write-file.js';
import type { Validators } from './download.js';

/** The folder of a workspace in which copies of files from the web lie. */
export const WEB_CACHE_FOLDER = '.sozialraum-cache';

/** A copy of a file from the web. */
export interface CachedFile extends Validators {
  readonly bytes: Uint8Array;
  /** When the server last said that this is the file; ISO 8601. */
  readonly checked: string;
}

const CACHE_FORMAT = 1;
const LONGEST_HEAD = 16_384;

const head = v.object({
  sozialraumCache: v.literal(CACHE_FORMAT),
  address: v.string(),
  checked: v.pipe(v.string(), v.isoTimestamp()),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  sha256: v.string(),
});

/** Its name tells nothing, and is the same everywhere. */
const pathOf = (folder: string, address: string): string => join(folder, `${sha256(address)}.bin`);
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The copy of a file; `undefined` where there is none, it is larger than `limit`, or not as it was written. */
export async function readCached(folder: string, address: string, limit: number): Promise<CachedFile | undefined> {
  try {
    const path = pathOf(folder, address);
    if ((await stat(path)).size > limit + LONGEST_HEAD) return undefined;
    const content = await readFile(path);
    const end = content.indexOf(0x0a);
    const { checked, etag, lastModified, ...rest } = v.parse(head, JSON.parse(content.toString('utf8', 0, end)));
    const bytes = content.subarray(end + 1);
    const isWhole = rest.address === address && rest.sha256 === sha256(bytes);
    return isWhole ? { bytes, checked, etag, lastModified } : undefined;
  } catch {
    // a copy that cannot be read is fetched again
    return undefined;
  }
}

/**
 * Writes a copy as a whole, or not at all: one line that says what it is, then the file. The folder keeps itself out of
 * version control.
 */
export async function writeCached(
  folder: string,
  address: string,
  { bytes, checked, etag, lastModified }: CachedFile,
): Promise<Problem[]> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n');
  } catch (error) {
    return [asWarning(writeProblem(error, WEB_CACHE_FOLDER))];
  }
  const facts = { sozialraumCache: CACHE_FORMAT, address, checked, etag, lastModified, sha256: sha256(bytes) };
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]);
  const problems = await writeWholeFile(pathOf(folder, address), content);
  return hasErrors(problems) ? problems.map(asWarning) : problems;
}

// the file itself is there; only the next time it is fetched again
const asWarning = (found: Problem): Problem => ({ ...found, severity: 'warning', place: { file: WEB_CACHE_FOLDER } });
