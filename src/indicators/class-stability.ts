import { SozialraumError } from '../error.js';
import { scoresOf, sumUp } from './composite-scores.js';
import type { CompositeResult } from './evaluate-composite.js';

/** How an indicator of one area would change with its cases. */
export interface CaseEffect {
  /** By how much one case more changes the value: 100 / 2,400 for a share in per cent of 2,400 persons. */
  readonly perCase: number;
  /** How many cases there can be fewer: as many as there are. */
  readonly fewer: number;
  /** How many there can be more: of a share, as many as the denominator has left. */
  readonly more: number;
}

/** The smallest change of cases that moves an area to another class. */
export interface ClassShift {
  readonly indicator: string;
  /** Above 0 for more cases, below for fewer. */
  readonly cases: number;
  readonly from: string;
  readonly to: string;
}

/**
 * How firmly an area is in its class: for each indicator the smallest number of cases more, and fewer, that would move it
 * to another, all else being equal. The whole index is calculated anew for each, since the values of one area also change
 * mean and deviation of all. What no possible number of cases would move is left out, as is an unrated area.
 *
 * @param effects - By indicator; one that is not named is left alone.
 * @throws SozialraumError `unknown` for an area or indicator the index does not know.
 * @see docs/methods/composite-indices.md
 */
export function classStability(
  result: CompositeResult,
  area: string,
  effects: ReadonlyMap<string, CaseEffect>,
): ClassShift[] {
  const at = result.areas.indexOf(area);
  if (at < 0) throw new SozialraumError('unknown', 'area', area);
  const from = result.definition.classes[result.classes[at] as number];
  if (from === undefined) return [];
  return [...effects].flatMap(([indicator, { perCase, fewer, more }]) => {
    const classAfter = recalculation(result, at, indicator, perCase);
    return [
      { direction: 1, limit: more },
      { direction: -1, limit: fewer },
    ].flatMap(({ direction, limit }) => {
      const isOther = (n: number): boolean => classAfter(direction * n) !== result.classes[at];
      const cases = smallest(isOther, Math.min(Math.floor(limit), MOST_CASES));
      const to = cases === undefined ? undefined : result.definition.classes[classAfter(direction * cases)];
      return cases === undefined || to === undefined ? [] : [{ indicator, cases: direction * cases, from, to }];
    });
  });
}

function recalculation(result: CompositeResult, at: number, indicator: string, perCase: number) {
  const { columns, definition } = result;
  const changed = columns.find((each) => each.indicator === indicator);
  if (!changed) throw new SozialraumError('unknown', 'indicator', indicator);
  const weights = columns.map(({ weight }) => weight);
  return (cases: number): number => {
    const values = Float64Array.from(changed.values);
    values[at] = (values[at] as number) + cases * perCase;
    const scores = columns.map((each) => (each === changed ? scoresOf(values, each, definition) : each.scores));
    return sumUp(scores, weights, definition).classes[at] as number;
  };
}

const MOST_CASES = 2 ** 40;

// doubling until it holds, then halving the gap: the index moves one way as cases do
function smallest(holds: (n: number) => boolean, limit: number): number | undefined {
  let [low, high] = [0, 1];
  while (high < limit && !holds(high)) [low, high] = [high, high * 2];
  high = Math.min(high, limit);
  if (high < 1 || !holds(high)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
