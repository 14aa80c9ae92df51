import { type Cube, denseCube } from '../../model/cube.js';
import type { MeasureKind } from '../../model/measure.js';
import { innerCells } from './inner-cells.js';

/** What counts can have been that are published rounded. */
export interface CountRanges {
  readonly least: Cube;
  /** Infinite where nothing is known. */
  readonly greatest: Cube;
}

/**
 * The least and the greatest that each count of a table of rounded small counts can have been, for who sees all of the
 * table: what its inner cells can have been, with what incomplete sums leave over, added up.
 *
 * @param rounded - As {@link roundSmallCounts} has made it, or sums of such tables.
 * @param cells - How many cells that were rounded for themselves each inner cell is the sum of.
 * @throws SozialraumError `conflict` where totals contradict their parts.
 */
export function boundRoundedCounts(rounded: Cube, kind: MeasureKind, base: number, cells: number): CountRanges {
  const { counts, applies, addUp } = innerCells(rounded, kind);
  const ranges = Array.from(counts, (sum, at) => (applies[at] === 0 ? NOBODY : rangeOf(sum, cells, base)));
  const added = (end: 0 | 1, unknown: number): Cube => {
    const sums = addUp(Float64Array.from(ranges, (range) => range[end]));
    const values = sums.map((sum) => (Number.isNaN(sum) ? unknown : sum));
    return denseCube(rounded.dimensions, values, new Uint16Array(values.length));
  };
  return { least: added(0, 0), greatest: added(1, Infinity) };
}

type Range = readonly [least: number, greatest: number];

const NOBODY: Range = [0, 0];

/** A sum of so many cells, each 0 for less than the base, the base for no more than that, or itself. */
function rangeOf(sum: number, cells: number, base: number): Range {
  const most = Math.min(cells, Math.floor(sum / base));
  // what is no multiple of the base is in a cell that was not raised
  const raised = sum === most * base ? most : most - 1;
  return [sum - raised * (base - 1), sum + (sum === 0 ? cells : cells - 1) * (base - 1)];
}
