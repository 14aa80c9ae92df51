import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './file-problem.js';

const DELAYS = [50, 100, 200, 400, 800];
const MAY_PASS = ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'];

/**
 * Tries again for a second and a half what Windows refuses while a virus scanner or the Explorer looks at a file. On
 * other systems a refusal lasts.
 */
export async function withRetries<T>(
  action: () => Promise<T>,
  delays: readonly number[] = process.platform === 'win32' ? DELAYS : [],
): Promise<T> {
  for (const delay of delays) {
    try {
      return await action();
    } catch (error) {
      if (!MAY_PASS.includes(errorCode(error))) throw error;
      await wait(delay);
    }
  }
  return action();
}
