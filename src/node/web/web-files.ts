import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Checked, type Problem, problem } from '../../model/problem.js';
import { withRetries } from '../retries.js';
import { type Download, download } from './download.js';
import { type CachedFile, readCached, WEB_CACHE_FOLDER, writeCached } from './web-cache.js';
import { WebFault } from './web-fault.js';
import { webRequest } from './web-request.js';

/** Reads files from the web, with copies for the next time. */
export interface WebFiles {
  readonly read: (address: string, limit: number) => Promise<Checked<Uint8Array>>;
  /** Writes copies of what came, but of no file that was refused because of the persons in it. */
  readonly keep: (found: readonly Problem[]) => Promise<Problem[]>;
}

/** What files from the web need of the world. */
export interface WebOptions {
  /** Only copies, and nothing from the web. */
  readonly offline?: boolean;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => Date;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds without a byte coming, and in all. */
  readonly idle?: number;
  readonly total?: number;
}

const DELAYS = [500, 2000, 8000];
const IDLE = 30_000;
const TOTAL = 10 * 60_000;
const DAY = 24 * 60 * 60_000;

/**
 * Files from the web for a workspace: what has not changed since the last time comes from the copy in its folder. What may
 * pass is tried four times.
 *
 * Problems: `web-failed`, `web-status`, `web-too-large`, `web-variable-missing`; offline `web-not-cached`, and
 * `web-from-cache` (info) with the age of the copy. No copy takes the place of a file unless that is asked for.
 */
export function webFiles(workspace: string, options: WebOptions = {}): WebFiles {
  const { offline = false, environment = process.env, now = () => new Date(), wait = sleep } = options;
  const { idle = IDLE, total = TOTAL } = options;
  const folder = join(workspace, WEB_CACHE_FOLDER);
  const fetched = new Map<string, CachedFile>();

  const fromCopy = async (address: string, limit: number): Promise<Checked<Uint8Array>> => {
    const copy = await readCached(folder, address, limit);
    if (!copy) return refuse(problem('web-not-cached', {}, { file: address }));
    const days = Math.max(0, Math.floor((now().getTime() - Date.parse(copy.checked)) / DAY));
    const told = problem('web-from-cache', { date: copy.checked.slice(0, 10), days }, { file: address }, 'info');
    return { value: copy.bytes, problems: [told] };
  };

  const fromWeb = async (address: string, limit: number): Promise<Checked<Uint8Array>> => {
    const request = webRequest(address, environment);
    if (!request.value) return { value: undefined, problems: request.problems };
    const { value } = request;
    const copy = await readCached(folder, address, limit);
    try {
      const limits = { bytes: limit, idle, total };
      const answer = await withRetries(() => download(value, copy ?? {}, limits), { delays: DELAYS, delayAfter, wait });
      const file = { ...answer, bytes: contentOf(answer, copy), checked: now().toISOString() };
      fetched.set(address, file);
      return { value: file.bytes, problems: [] };
    } catch (error) {
      if (!(error instanceof WebFault)) throw error;
      return refuse(faultProblem(error, value.url.host, copy, limit, address));
    }
  };

  return {
    async read(address, limit) {
      const before = fetched.get(address);
      if (before && before.bytes.length <= limit) return { value: before.bytes, problems: [] };
      return offline ? fromCopy(address, limit) : fromWeb(address, limit);
    },
    async keep(found) {
      const problems: Problem[] = [];
      const isRefused = (address: string): boolean =>
        found.some(({ code, place }) => code === 'person-level' && place.file === address);
      for (const [address, file] of fetched)
        if (!isRefused(address)) problems.push(...(await writeCached(folder, address, file)));
      return problems;
    },
  };
}

const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });

function contentOf({ bytes }: Download, copy: CachedFile | undefined): Uint8Array {
  const content = bytes ?? copy?.bytes;
  if (!content) throw new WebFault('interrupted');
  return content;
}

function delayAfter(error: unknown, delay: number): number | undefined {
  return error instanceof WebFault && error.mayPass ? Math.max(delay, error.after) : undefined;
}

function faultProblem(
  { reason, status }: WebFault,
  host: string,
  copy: CachedFile | undefined,
  limit: number,
  file: string,
): Problem {
  const cached = copy?.checked.slice(0, 10) ?? '';
  if (reason === 'status') return problem('web-status', { host, status, cached }, { file });
  if (reason === 'too-large') return problem('web-too-large', { host, limit }, { file });
  return problem('web-failed', { host, reason, cached }, { file });
}
