import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What stands beside an output folder while it is replaced: the new one before it, the old one after it. */
export type Stage = 'new' | 'old';

/** The folder beside `folder` that this process uses; the names of others do not collide with it. */
export function stageFolder(folder: string, stage: Stage): string {
  return join(dirname(folder), `.${basename(folder)}.sozialraum-${stage}-${process.pid}`);
}

/**
 * Clears up what an interrupted run has left beside a folder. If it was interrupted at the one moment in which the old
 * folder was already aside and the new one not yet in place, the old one is put back.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const prefix = `.${basename(folder)}.sozialraum-`;
  const entries = await readdir(dirname(folder)).catch((): string[] => []);
  const left = entries.filter((name) => name.startsWith(prefix) && !isInUse(name.slice(prefix.length)));
  for (const name of left) {
    const path = join(dirname(folder), name);
    const isBack =
      name.startsWith(`${prefix}old-`) && !entries.includes(basename(folder)) && (await putBack(path, folder));
    if (!isBack) await rm(path, { recursive: true, force: true });
  }
}

const putBack = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    () => false,
  );

/** True when the process that made it still runs. */
function isInUse(stageAndProcess: string): boolean {
  const pid = Number(/^(?:new|old)-(\d+)$/.exec(stageAndProcess)?.[1]);
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
