import { gzipSync } from 'node:zlib';
import { type Chunk, splitModules } from '../../e2e/split-modules.js';

/** How many bytes a page loads of built modules, gzipped: at once, and with what they may fetch later. */
export async function closureBytes(
  entries: readonly string[],
): Promise<{ readonly atOnce: number; readonly all: number }> {
  const { atOnce, later } = await splitModules(entries);
  const size = (chunks: readonly Chunk[]): number =>
    chunks.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  return { atOnce: size(atOnce), all: size([...atOnce, ...later]) };
}
