import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './file-problem.js';

/** When something is tried again. */
interface Retries {
  /** Milliseconds before each further attempt. */
  readonly delays: readonly number[];
  /** How long to wait after an error where this delay would be next; `undefined` for one that lasts. */
  readonly delayAfter: (error: unknown, delay: number) => number | undefined;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

const MAY_PASS = ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'];

/**
 * Tries again for a second and a half what Windows refuses while a virus scanner or the Explorer looks at a file. On
 * other systems a refusal lasts.
 */
export const WHILE_LOCKED: Retries = {
  delays: process.platform === 'win32' ? [50, 100, 200, 400, 800] : [],
  delayAfter: (error, delay) => (MAY_PASS.includes(errorCode(error)) ? delay : undefined),
};

/** Tries something again where its error may pass. */
export async function withRetries<T>(
  action: () => Promise<T>,
  { delays, delayAfter, wait = sleep }: Retries,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await action();
    } catch (error) {
      const pause = delayAfter(error, delay);
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
  return action();
}
