import { SozialraumError } from '../error.js';
import { type Cube, denseCube, stridesOf } from '../model/cube.js';
import type { Crosswalk } from '../model/crosswalk.js';
import type { Dimension } from '../model/dimension.js';
import { assertMayAdd, type MeasureKind } from '../model/measure.js';
import { combineStatus, hasValue, observationStatus, stateOf, withFlag } from '../model/observation-status.js';

/** Counts of one edition of boundaries, re-estimated for another. */
export interface Reestimated {
  /** The dimensions of the old cube, its areas replaced by the new ones. */
  readonly cube: Cube;
  /** Of each cell the share of its number that is estimated, 0 to 1: what comes from old areas that are divided. */
  readonly estimatedShare: Float64Array;
  /** Old areas of which the crosswalk knows no part, and whose counts are therefore in no new area. */
  readonly unassigned: readonly string[];
  /** New areas of which the crosswalk knows no part; their cells are missing. */
  readonly uncovered: readonly string[];
}

/**
 * Counts for new boundaries: for each new area the sum over old areas of count times share. Nothing is rounded, so that
 * totals are kept. Only counts can be converted: rates are calculated anew from converted counts, never averaged.
 *
 * A number that rests on a divided area is flagged `estimated`; zero cases divide into zeros, which is no estimate. The
 * status is the graver of the parts: a suppressed part makes the new area suppressed, a missing one missing. A new area
 * without any part is missing; totals of the new areas are left to `rollUp`.
 *
 * @param cube - With a dimension `area` of the old edition.
 * @param areas - The dimension `area` of the new edition.
 * @throws SozialraumError `refused` when counts of this kind must not be added over areas, `unknown` for a new area of
 * the crosswalk that the dimension does not know.
 * @see docs/methods/boundary-reform.md
 */
export function reestimate(cube: Cube, walk: Crosswalk, areas: Dimension, kind: MeasureKind): Reestimated {
  assertMayAdd(kind, 'area');
  const axis = cube.axis('area');
  const old = cube.dimension('area');
  const dimensions = cube.dimensions.map((each, i) => (i === axis ? areas : each));
  const source = cube.cells();
  const target = emptyCells(dimensions);
  const parts = partsByNewArea(walk, old, areas);
  const inner = stridesOf(dimensions)[axis] as number;
  const [oldBlock, newBlock] = [old.categories.length * inner, areas.categories.length * inner];
  for (const [to, olds] of parts)
    for (let block = 0; block * newBlock < target.values.length; block++)
      for (let i = 0; i < inner; i++)
        addUp(olds, source, { start: block * oldBlock + i, stride: inner }, target, block * newBlock + to * inner + i);
  const known = new Set(walk.parts.map(({ from }) => from));
  return {
    cube: denseCube(dimensions, target.values, target.statuses),
    estimatedShare: target.estimatedShare,
    unassigned: old.categories.map(({ code }) => code).filter((code) => !known.has(code)),
    uncovered: areas.categories.flatMap(({ code }, at) => (parts.has(at) ? [] : [code])),
  };
}

interface Cells {
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

interface TargetCells extends Cells {
  readonly estimatedShare: Float64Array;
}

interface Part {
  readonly at: number;
  readonly share: number;
}

const MISSING = observationStatus('missing');
const NOTHING_APPLIES = observationStatus('not-applicable');

function emptyCells(dimensions: readonly Dimension[]): TargetCells {
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  return {
    values: new Float64Array(size).fill(NaN),
    statuses: new Uint16Array(size).fill(MISSING),
    estimatedShare: new Float64Array(size),
  };
}

// parts of old areas that the cube does not have make the new area missing, as a missing count does
function partsByNewArea(walk: Crosswalk, old: Dimension, areas: Dimension): Map<number, Part[]> {
  const parts = new Map<number, Part[]>();
  for (const { from, to, share } of walk.parts) {
    const at = areas.indexOf.get(to);
    if (at === undefined) throw new SozialraumError('unknown', 'area of crosswalk', to);
    const olds = parts.get(at) ?? [];
    parts.set(at, olds);
    olds.push({ at: old.indexOf.get(from) ?? NaN, share });
  }
  return parts;
}

function addUp(
  parts: readonly Part[],
  source: Cells,
  { start, stride }: { readonly start: number; readonly stride: number },
  target: TargetCells,
  to: number,
): void {
  let [value, estimated] = [0, 0];
  let status = NOTHING_APPLIES;
  for (const { at, share } of parts) {
    const offset = start + at * stride;
    const part = source.statuses[offset] ?? MISSING;
    status = combineStatus(status, part);
    if (!hasValue(part)) continue;
    const count = source.values[offset] as number;
    value += count * share;
    if (share === 1 || (count === 0 && stateOf(part) === 'ok')) continue;
    estimated += count * share;
    status = withFlag(status, 'estimated');
  }
  target.statuses[to] = status;
  if (!hasValue(status)) return;
  target.values[to] = value;
  target.estimatedShare[to] = value === 0 ? 0 : estimated / value;
}
