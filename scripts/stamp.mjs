// Remembers what a step was made from, so that it runs again only when that has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './ready.mjs';

/** Every file under the given files and folders, sorted, relative to the root. */
export function filesUnder(paths) {
  return paths.flatMap((path) => {
    const file = join(root, path);
    if (!existsSync(file)) return [];
    if (!statSync(file).isDirectory()) return [path];
    return filesUnder(
      readdirSync(file)
        .filter((name) => name !== 'node_modules')
        .sort()
        .map((name) => `${path}/${name}`),
    );
  });
}

/** By content, not by time: a checkout or an unzipped archive has new times and old content. */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesUnder(inputs)) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const stampOf = (name) => join(root, '.cache/stamps', name);

/** Has the named steps run again. */
export function forget(...names) {
  for (const name of names) rmSync(stampOf(name), { force: true });
}

/**
 * Runs `make` unless its outputs exist and its inputs are as they were when it last succeeded.
 * @param {string} name
 * @param {{ inputs: string[], outputs: string[], make: () => Promise<void> }} step
 */
export async function whenStale(name, { inputs, outputs, make }) {
  const stamp = stampOf(name);
  const made = existsSync(stamp) && outputs.every((file) => existsSync(join(root, file)));
  const now = fingerprint(inputs);
  if (made && readFileSync(stamp, 'utf8') === now) return;
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
