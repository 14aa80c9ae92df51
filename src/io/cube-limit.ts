import { problem, type Problem } from '../model/problem.js';

/** Cells beyond this make no cube: nobody reads it, and walking it takes minutes. */
const MOST_CELLS = 50_000_000;

/** What keeps a table of so many possible cells from becoming a cube. */
export function cubeLimit(cells: number, file: string): Problem | undefined {
  return cells > MOST_CELLS ? problem('table-too-large', { cells, limit: MOST_CELLS }, { file }) : undefined;
}
